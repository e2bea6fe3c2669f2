package com.stylesense.embeddings.lambda;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures an invocation names: S3's event for new objects, a batch of Step Functions' distributed map over a bucket's
 * listing, or a plain {@code {"bucket", "keys"}}.
 */
record PictureKeys(String bucket, List<String> keys) {

    private static final String FOLDER = "images/";

    /** @throws IllegalArgumentException when it is none of them */
    static PictureKeys of(Map<String, Object> event) {
        if (event.get("Records") instanceof List<?> records && !records.isEmpty()) {
            return ofS3Event(records);
        }
        if (event.get("Items") instanceof List<?> items) {
            Map<?, ?> shared = map(event.getOrDefault("BatchInput", Map.of()));
            return new PictureKeys(
                    text(shared, "bucket"),
                    items.stream().map(item -> text(map(item), "Key")).toList());
        }
        if (event.get("keys") instanceof List<?> keys) {
            return new PictureKeys(
                    text(event, "bucket"), keys.stream().map(String::valueOf).toList());
        }
        throw new IllegalArgumentException("The event names no pictures: expected Records, Items or keys.");
    }

    private static PictureKeys ofS3Event(List<?> records) {
        String bucket = bucket(records.getFirst());
        List<String> keys = new ArrayList<>();
        for (Object record : records) {
            // S3 writes keys in its events as HTML forms do.
            keys.add(URLDecoder.decode(text(map(s3(record).get("object")), "key"), StandardCharsets.UTF_8));
        }
        return new PictureKeys(bucket, keys);
    }

    private static String bucket(@Nullable Object record) {
        return text(map(s3(record).get("bucket")), "name");
    }

    private static Map<?, ?> s3(@Nullable Object record) {
        return map(map(record).get("s3"));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("The event is not as S3 or Step Functions write it.");
    }

    private static String text(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException("The event lacks " + name + ".");
    }

    /** What a product's {@code image_path} holds: the way below the bucket's picture folder, or a bare file name elsewhere. */
    static String imagePath(String key) {
        return key.startsWith(FOLDER) ? key.substring(FOLDER.length()) : key.substring(key.lastIndexOf('/') + 1);
    }
}
