/** The conformance protocol, as a program. */
package missiondossier.contracts.conformance;
