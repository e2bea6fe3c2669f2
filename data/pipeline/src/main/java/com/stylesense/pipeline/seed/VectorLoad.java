package com.stylesense.pipeline.seed;

import com.stylesense.embedding.file.UnfitVectorsException;
import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.file.VectorRow;
import com.stylesense.embedding.file.VectorRows;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.store.vector.PictureVector;
import com.stylesense.store.vector.VectorTable;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Fills {@code product_embeddings} from the vectors that come with a catalogue. Vectors that are there already,
 * whoever computed them, stay.
 */
final class VectorLoad {

    private static final int ROWS_AT_ONCE = 100;

    private static final String REMEDY =
            "Make both files anew with scripts/pipeline embed, or take them away to seed without vectors.";

    private final VectorTable table;
    private final ProgressListener progress;

    VectorLoad(Connection connection, ProgressListener progress) {
        this.table = new VectorTable(connection);
        this.progress = progress;
    }

    boolean isDue(VectorFiles files) {
        return files.exist() && table.isEmpty();
    }

    /**
     * Inside the caller's transaction.
     *
     * @param products how many there are, for showing progress
     * @return how many got a vector
     * @throws PipelineFailure when the files do not fit the shop or each other
     */
    long run(VectorFiles files, long products) throws IOException {
        try (VectorRows vectors = files.open()) {
            requireWidth(vectors, files);
            return write(vectors, products);
        } catch (UnfitVectorsException unfit) {
            throw new PipelineFailure(Objects.requireNonNull(unfit.getMessage()), REMEDY, unfit);
        }
    }

    private void requireWidth(VectorRows vectors, VectorFiles files) {
        int width = table.width();
        if (vectors.width() != width) {
            throw new PipelineFailure(
                    String.format(
                            Locale.ROOT,
                            "%s holds vectors of %,d components, but the shop's have %,d.",
                            files.source(),
                            vectors.width(),
                            width),
                    REMEDY);
        }
    }

    private long write(VectorRows vectors, long products) throws IOException {
        VectorOrigin origin = vectors.origin();
        var network = new VectorTable.Network(origin.model(), origin.digest(), origin.kind(), origin.maker());
        long read = 0;
        long written = 0;
        List<PictureVector> batch = new ArrayList<>(ROWS_AT_ONCE);
        for (VectorRow row = vectors.next(); row != null; row = vectors.next()) {
            batch.add(new PictureVector(row.productId(), row.imageDigest(), row::vector));
            read++;
            if (batch.size() == ROWS_AT_ONCE) {
                written += table.write(network, batch);
                batch.clear();
                progress.progressed("Seeding product_embeddings", Math.min(read, products - 1), products);
            }
        }
        written += table.write(network, batch);
        progress.progressed("Seeding product_embeddings", products, products);
        if (written < read) {
            progress.told(String.format(
                    Locale.ROOT, "%,d vectors left out whose product the shop does not have.", read - written));
        }
        return written;
    }
}
