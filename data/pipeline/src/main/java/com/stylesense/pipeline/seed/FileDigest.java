package com.stylesense.pipeline.seed;

import com.stylesense.embedding.file.Sha256;
import com.stylesense.pipeline.PipelineFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What a file holds, told by its SHA-256.
 *
 * @param rows about how many rows there are below the header, for showing progress
 */
record FileDigest(String sha256, long rows) {

    private static final int BUFFER = 1 << 16;

    static FileDigest of(Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        long lines = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (NoSuchFileException missing) {
            throw new PipelineFailure(
                    "There is no " + file + " to seed from.",
                    "Make it first: scripts/pipeline clean (or demo), then scripts/pipeline simulate.",
                    missing);
        }
        return new FileDigest(HexFormat.of().formatHex(digest.digest()), Math.max(0, lines - 1));
    }
}
