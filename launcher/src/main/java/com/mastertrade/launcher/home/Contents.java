package com.mastertrade.launcher.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Names builds by what is in them, without reading more than is needed for that. */
public final class Contents {

  private static final int LENGTH = 16;

  private Contents() {}

  /** A digest of names, sizes and checksums, which a jar keeps of every file in it. */
  public static String ofJars(List<Path> jars) throws IOException {
    MessageDigest sha = sha();
    for (Path jar : jars) {
      add(sha, String.valueOf(jar.getFileName()), 0, 0);
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          add(sha, entry.getName(), entry.getSize(), entry.getCrc());
        }
      }
    }
    return text(sha);
  }

  /** A digest of names, sizes and checksums of all files below {@code folder}. */
  public static String ofFolder(Path folder) throws IOException {
    MessageDigest sha = sha();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList()) {
        add(sha, folder.relativize(file).toString(), Files.size(file), checksum(file));
      }
    }
    return text(sha);
  }

  private static void add(MessageDigest sha, String name, long size, long checksum) {
    sha.update((name + " " + size + " " + checksum + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static long checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return sum.getValue();
  }

  private static String text(MessageDigest sha) {
    return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
