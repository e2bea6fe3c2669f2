package com.stylesense.trending;

import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * The files of one refresh by Spark, in S3: what was exported for its job, and what the job staged.
 *
 * @param run its name, which a state machine gives
 */
record RunFolder(S3Client s3, String bucket, String run) {

    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    RunFolder {
        if (!RUN.matcher(run).matches()) {
            throw new IllegalArgumentException(
                    "A run's name is up to 80 letters, digits, hyphens and underscores, and not " + run);
        }
    }

    /** Another one for each try, since one that broke off may have left files. */
    String newExport() {
        return folder() + "export-" + UUID.randomUUID();
    }

    String staged() {
        return folder() + "staged";
    }

    private String folder() {
        return "refresh/runs/" + run + "/";
    }

    /** As the job is told of it. */
    String address(String folder) {
        return "s3://" + bucket + "/" + folder;
    }

    ExportedFiles filesOf(String export) {
        return (name, file) -> s3.putObject(request -> request.bucket(bucket).key(export + "/" + name), file);
    }

    StagedFiles stagedFiles() {
        return new StagedFiles() {

            @Override
            public List<String> in(String folder) {
                String prefix = staged() + "/" + folder + "/";
                return s3
                        .listObjectsV2Paginator(
                                request -> request.bucket(bucket).prefix(prefix))
                        .contents()
                        .stream()
                        .map(object -> folder + "/" + object.key().substring(prefix.length()))
                        .toList();
            }

            @Override
            public InputStream open(String name) throws NoSuchFileException {
                try {
                    return s3.getObject(request -> request.bucket(bucket).key(staged() + "/" + name));
                } catch (NoSuchKeyException missing) {
                    throw new NoSuchFileException(address(staged()) + "/" + name);
                }
            }

            @Override
            public String toString() {
                return address(staged());
            }
        };
    }
}
