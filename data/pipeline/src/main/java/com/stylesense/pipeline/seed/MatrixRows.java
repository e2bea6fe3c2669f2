package com.stylesense.pipeline.seed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.recommender.similarity.NumpyFile;
import com.stylesense.recommender.similarity.PackedVectors.Origin;
import com.stylesense.recommender.similarity.PackedVectors.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rows of the embedding job's matrix, each with the id that stands at its place in the list. */
final class MatrixRows implements VectorRows {

    /** Components, as many as the database's column holds. */
    private static final int WIDTH = 2048;

    /** Far above what rounding to 32 bits does to a length, far below any length that was never scaled. */
    private static final double TOLERANCE = 1e-3;

    private static final String REMEDY =
            "Make both files anew with scripts/pipeline embed, or take them away to seed without vectors.";

    private final Path file;
    private final NumpyFile.Reader matrix;
    private final List<Long> ids;
    private final Origin origin;
    private int position;

    private MatrixRows(Path file, NumpyFile.Reader matrix, List<Long> ids, Origin origin) {
        this.file = file;
        this.matrix = matrix;
        this.ids = ids;
        this.origin = origin;
    }

    /** @throws PipelineFailure when the files do not fit the shop or each other */
    static MatrixRows open(VectorFiles files) throws IOException {
        List<Long> ids = ids(files.ids());
        Origin origin = origin(files);
        NumpyFile.Reader matrix = matrix(files.matrix());
        if (matrix.columns() != WIDTH || matrix.rows() != ids.size()) {
            matrix.close();
            throw new PipelineFailure(
                    matrix.columns() != WIDTH
                            ? String.format(
                                    Locale.ROOT,
                                    "%s holds vectors of %,d components, but the shop's have %,d.",
                                    files.matrix(),
                                    matrix.columns(),
                                    WIDTH)
                            : String.format(
                                    Locale.ROOT,
                                    "%s has %,d rows, but %s names %,d products.",
                                    files.matrix(),
                                    matrix.rows(),
                                    files.ids(),
                                    ids.size()),
                    REMEDY);
        }
        return new MatrixRows(files.matrix(), matrix, ids, origin);
    }

    private static NumpyFile.Reader matrix(Path file) {
        try {
            return NumpyFile.open(file);
        } catch (IOException unfit) {
            throw new PipelineFailure(unfit.getMessage(), REMEDY, unfit);
        }
    }

    private static List<Long> ids(Path file) throws IOException {
        Set<Long> ids = new LinkedHashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            JsonToken token = parser.nextToken() == JsonToken.START_ARRAY ? parser.nextToken() : null;
            while (token == JsonToken.VALUE_NUMBER_INT) {
                if (!ids.add(parser.getLongValue())) {
                    throw new PipelineFailure(file + " names product " + parser.getLongValue() + " twice.", REMEDY);
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

    private static PipelineFailure notIds(Path file, JsonProcessingException cause) {
        return new PipelineFailure(file + " is not a JSON array of product ids.", REMEDY, cause);
    }

    /** Without a manifest the file stands for its network: vectors of another file are then another network's. */
    private static Origin origin(VectorFiles files) throws IOException {
        if (!Files.exists(files.manifest())) {
            return new Origin(
                    files.matrix().getFileName().toString(),
                    FileDigest.of(files.matrix()).sha256());
        }
        Map<String, String> manifest = texts(files.manifest());
        if (!manifest.containsKey("model") || !manifest.containsKey("model_digest")) {
            throw notManifest(files.manifest(), null);
        }
        return new Origin(manifest.get("model"), manifest.get("model_digest"));
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

    private static PipelineFailure notManifest(Path file, JsonProcessingException cause) {
        return new PipelineFailure(file + " does not name a model and its digest.", REMEDY, cause);
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public Row next() throws IOException {
        if (position == ids.size()) {
            return null;
        }
        float[] vector = matrix.row(position);
        requireLengthOne(vector, position);
        return new Row(ids.get(position++), "", vector);
    }

    /** Also what is not a number at all, of which no length comes. */
    private void requireLengthOne(float[] vector, int row) {
        double squares = 0;
        for (float component : vector) {
            squares += (double) component * component;
        }
        if (!(Math.abs(Math.sqrt(squares) - 1) <= TOLERANCE)) {
            throw new PipelineFailure(
                    String.format(
                            Locale.ROOT, "Row %,d of %s, counted from 0, is not a vector of length one.", row, file),
                    REMEDY);
        }
    }

    @Override
    public void close() throws IOException {
        matrix.close();
    }
}
