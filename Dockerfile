# The command line as an image:
#   docker build -t dossier . && docker run --rm -v "$PWD:/work" dossier validate events.jsonl
FROM node:22-slim AS build
COPY . /contracts
RUN /contracts/integrations/install.sh /opt/dossier

FROM node:22-slim
COPY --from=build /opt/dossier /opt/dossier
ENV PATH=/opt/dossier/node_modules/.bin:$PATH
USER node
WORKDIR /work
ENTRYPOINT ["dossier"]
