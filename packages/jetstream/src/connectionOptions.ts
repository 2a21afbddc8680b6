/** How to reach the servers: what the client of NATS takes, with credentials as texts. */
export interface ConnectionOptions {
  /** One server of the cluster or several, as `host:port` or URLs. */
  readonly servers: string | readonly string[];
  /** What the servers call this connection in their lists. Defaults to `mission-dossier`. */
  readonly name?: string | undefined;
  readonly user?: string | undefined;
  readonly pass?: string | undefined;
  readonly token?: string | undefined;
  /** The text of a file of credentials (`.creds`). */
  readonly credentials?: string | undefined;
  /** Certificates, as texts in PEM or as files. Without it, TLS is used if the server demands it. */
  readonly tls?: TlsOptions | undefined;
}

export interface TlsOptions {
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly caFile?: string | undefined;
  readonly certFile?: string | undefined;
  readonly keyFile?: string | undefined;
  /** Begins with TLS, before the server speaks. Only for servers that are set up so. */
  readonly handshakeFirst?: boolean | undefined;
}
