import { sign, type ConnectionSign } from "./connection-sign.ts";
import { TLS_SIGNS } from "./tls-signs.ts";

/** Most telling first. */
export const CONNECTION_SIGNS: readonly ConnectionSign[] = [
  sign(
    "the connection was refused",
    { "server.reachable": false },
    ["econnrefused", "actively refused", "[errno 111]"],
    [
      ["connect", "refused"],
      ["socket error code", "10061"],
    ],
  ),
  sign("the server never sent its greeting", { "server.greets": false }, [
    "greeting never received",
    "timeout waiting for greeting",
    "no greeting from",
    "did not receive a greeting",
    "receiving the initial server greeting",
    // smtplib's wait for the greeting, as Python's trace names it.
    "in connect (code, msg) = self.getreply()",
  ]),
  sign(
    "the connection timed out",
    { "server.reachable": false },
    [
      "etimedout",
      "sockettimeout",
      "(10060)",
      " 10060",
      "[errno 110]",
      "timeouterror: timed out",
      "socket.timeout: timed out",
    ],
    [
      ["connect", "timed out"],
      ["connect", "timeout"],
      ["connect", "time-out"],
      ["timeout", "connecting"],
      ["timed out", "connecting"],
    ],
  ),
  sign("the server could not be reached", { "server.reachable": false }, [
    "ehostunreach",
    "enetunreach",
    "no route to host",
    "network is unreachable",
    "network unreachable",
    " 10051",
    " 10065",
  ]),
  sign(
    "the server's name could not be looked up just then",
    { "device.finds-server": false },
    [
      "eai_again",
      "temporary failure in name resolution",
      "host not found, try again",
      "[errno -3]",
    ],
  ),
  sign(
    "the server's name could not be found",
    { "device.finds-server": false },
    [
      "enotfound",
      "eai_noname",
      "getaddrinfo failed",
      "name or service not known",
      "nodename nor servname provided",
      "no such host",
      "unknownhostexception",
      "unknown host:",
      "unknown smtp host",
      "could not resolve host",
      "remote name could not be resolved",
      "smtp server not found",
      "mail server not found",
      "host or domain name not found",
      "[errno -2]",
      "[errno 11001]",
    ],
  ),
  sign("the server's name could not be looked up", {}, ["getaddrinfo"]),
  sign("no connection could be made", { "server.reachable": false }, [
    "net.connectexception",
  ]),
  ...TLS_SIGNS,
  sign("the connection was cut", {}, [
    "econnreset",
    "connection reset",
    "forcibly closed",
    "epipe",
    "socket hang up",
    "connection closed",
    "closed connection",
    "closed the connection",
    "connection unexpectedly closed",
  ]),
  sign("TLS could not be set up", {}, [
    "esocket",
    "ssl routines",
    "handshake fail",
    "schannel",
    "sslexception",
    "because the remote party",
  ]),
  // A program that says only this may mean TLS or sign-in as well, so nothing is said of the port.
  sign("no connection could be made", {}, [
    "could not open connection",
    "connect failed",
    "could not connect",
    "couldn't connect",
    "cannot connect",
    "failed to connect",
    "unable to connect",
  ]),
];
