package com.stylesense.embedding.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the embedding job's matrix, each with the id that stands at its place in the list. */
final class MatrixRows implements VectorRows {

    /** Far above what rounding to 32 bits does to a length, far below any length that was never scaled. */
    private static final double TOLERANCE = 1e-3;

    private final Path file;
    private final NumpyFile.Reader matrix;
    private final List<Long> ids;
    private final VectorOrigin origin;
    private int position;

    private MatrixRows(Path file, NumpyFile.Reader matrix, List<Long> ids, VectorOrigin origin) {
        this.file = file;
        this.matrix = matrix;
        this.ids = ids;
        this.origin = origin;
    }

    static MatrixRows open(VectorFiles files) throws IOException {
        List<Long> ids = ids(files.ids());
        VectorOrigin origin = origin(files);
        NumpyFile.Reader matrix = matrix(files.matrix());
        if (matrix.rows() != ids.size()) {
            matrix.close();
            throw new UnfitVectorsException(String.format(
                    Locale.ROOT,
                    "%s has %,d rows, but %s names %,d products.",
                    files.matrix(),
                    matrix.rows(),
                    files.ids(),
                    ids.size()));
        }
        return new MatrixRows(files.matrix(), matrix, ids, origin);
    }

    private static NumpyFile.Reader matrix(Path file) throws IOException {
        try {
            return NumpyFile.open(file);
        } catch (IOException unfit) {
            throw new UnfitVectorsException(
                    Objects.requireNonNullElse(unfit.getMessage(), file + " cannot be read."), unfit);
        }
    }

    private static List<Long> ids(Path file) throws IOException {
        Set<Long> ids = new LinkedHashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            JsonToken token = parser.nextToken() == JsonToken.START_ARRAY ? parser.nextToken() : null;
            while (token == JsonToken.VALUE_NUMBER_INT) {
                if (!ids.add(parser.getLongValue())) {
                    throw new UnfitVectorsException(file + " names product " + parser.getLongValue() + " twice.");
                }
                token = parser.nextToken();
            }
            if (token != JsonToken.END_ARRAY) {
                throw notIds(file, null);
            }
        } catch (JsonProcessingException malformed) {
            throw notIds(file, malformed);
        }
        return List.copyOf(ids);
    }

    private static UnfitVectorsException notIds(Path file, @Nullable JsonProcessingException cause) {
        return new UnfitVectorsException(file + " is not a JSON array of product ids.", cause);
    }

    /** Without a manifest the file stands for its network: vectors of another file are then another network's. */
    private static VectorOrigin origin(VectorFiles files) throws IOException {
        if (!Files.exists(files.manifest())) {
            return new VectorOrigin(files.matrix().getFileName().toString(), Sha256.of(files.matrix()), "", "");
        }
        Map<String, String> manifest = texts(files.manifest());
        if (!manifest.containsKey("model") || !manifest.containsKey("model_digest")) {
            throw notManifest(files.manifest(), null);
        }
        return new VectorOrigin(
                manifest.get("model"),
                manifest.get("model_digest"),
                manifest.getOrDefault("kind", VectorOrigin.FIRST_KIND),
                manifest.getOrDefault("maker", ""));
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getText());
                }
                parser.skipChildren();
            }
        } catch (JsonProcessingException malformed) {
            throw notManifest(file, malformed);
        }
        return texts;
    }

    private static UnfitVectorsException notManifest(Path file, @Nullable JsonProcessingException cause) {
        return new UnfitVectorsException(file + " does not name a model and its digest.", cause);
    }

    @Override
    public VectorOrigin origin() {
        return origin;
    }

    @Override
    public int width() {
        return matrix.columns();
    }

    @Override
    public @Nullable VectorRow next() throws IOException {
        if (position == ids.size()) {
            return null;
        }
        float[] vector = matrix.row(position);
        requireLengthOne(vector, position);
        return new VectorRow(ids.get(position++), "", vector);
    }

    /** Also what is not a number at all, of which no length comes. */
    private void requireLengthOne(float[] vector, int row) throws UnfitVectorsException {
        double squares = 0;
        for (float component : vector) {
            squares += (double) component * component;
        }
        if (!(Math.abs(Math.sqrt(squares) - 1) <= TOLERANCE)) {
            throw new UnfitVectorsException(String.format(
                    Locale.ROOT, "Row %,d of %s, counted from 0, is not a vector of length one.", row, file));
        }
    }

    @Override
    public void close() throws IOException {
        matrix.close();
    }
}
