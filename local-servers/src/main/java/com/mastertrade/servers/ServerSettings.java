package com.mastertrade.servers;

import java.nio.file.Path;

/**
 * Where and how an embedded server runs.
 *
 * @param folder of this server: its data, configuration and pid file; what it holds is kept
 * @param binaries where the programs are unpacked, shared between servers
 * @param log file
 * @param port on 127.0.0.1
 * @param password every client has to give
 * @param durable keeps what was committed when the machine fails; off only in tests
 */
public record ServerSettings(
    Path folder, Path binaries, Path log, int port, String password, boolean durable) {}
