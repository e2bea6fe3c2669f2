package com.stylesense.embedding.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A TorchScript file: a zip archive with everything in one folder, the network's program as text and its numbers beside. What lies in
 * {@code extra/} belongs to whoever put it there; the engine passes it over.
 */
final class TorchScriptArchive {

    private TorchScriptArchive() {}

    /** Turns an entry's content into what the copy has. */
    @FunctionalInterface
    interface Edit {
        byte[] edited(String entry, byte[] content);
    }

    /** @param target appears whole or not at all */
    static void copy(Path source, Path target, Edit edit) throws IOException {
        write(source, target, edit, null, new byte[0]);
    }

    /** A copy that holds {@code content} as well, in place of what was there by that name. */
    static void copyWith(Path source, Path target, String extra, byte[] content) throws IOException {
        write(source, target, (entry, unchanged) -> unchanged, extra, content);
    }

    /** What {@link #copyWith} put in, or nothing, also where the file is no archive at all: that the engine tells better. @throws IOException when it is damaged, which the archive itself does not look for */
    static Optional<byte[]> extra(Path file, String name) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry entry = archive.getEntry(folder(archive) + "extra/" + name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream input = archive.getInputStream(entry)) {
                byte[] content = input.readAllBytes();
                if (checksum(content) != entry.getCrc()) {
                    throw new IOException("a damaged " + name);
                }
                return Optional.of(content);
            }
        } catch (ZipException noArchive) {
            return Optional.empty();
        }
    }

    private static void write(Path source, Path target, Edit edit, @Nullable String extra, byte[] added)
            throws IOException {
        Path draft = target.resolveSibling(target.getFileName() + ".draft");
        try (ZipFile archive = new ZipFile(source.toFile());
                OutputStream file = Files.newOutputStream(draft);
                ZipOutputStream copy = new ZipOutputStream(file)) {
            String put = extra == null ? null : folder(archive) + "extra/" + extra;
            for (ZipEntry entry : (Iterable<ZipEntry>) archive.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.getName().equals(put)) {
                    try (InputStream input = archive.getInputStream(entry)) {
                        store(copy, entry.getName(), edit.edited(entry.getName(), input.readAllBytes()));
                    }
                }
            }
            if (put != null) {
                store(copy, put, added);
            }
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(draft);
            throw failed;
        }
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ends in a slash. */
    private static String folder(ZipFile archive) {
        return archive.stream()
                .map(entry -> entry.getName().substring(0, entry.getName().indexOf('/') + 1))
                .findFirst()
                .orElse("");
    }

    /** Uncompressed, as the engine maps the numbers straight from the file. Without a time: the same content is the same file. */
    private static void store(ZipOutputStream archive, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum(content));
        entry.setTime(0);
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
