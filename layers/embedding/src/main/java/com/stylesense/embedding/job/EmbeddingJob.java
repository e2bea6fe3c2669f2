package com.stylesense.embedding.job;

import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.picture.SquareInput;
import com.stylesense.embedding.picture.UnreadablePictureException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Pictures in, unit vectors into the journal. All cores decode ahead while the calling thread feeds the network; how far ahead is
 * bounded, so memory does not grow with the catalogue. A picture whose vector the journal has is not decoded, and one that can't
 * be read is set aside with its reason.
 */
public final class EmbeddingJob {

    private static final byte[] NO_SAMPLES = {};

    private final FeatureNetwork network;
    private final VectorJournal journal;
    private final int batchSize;

    public EmbeddingJob(FeatureNetwork network, VectorJournal journal, int batchSize) {
        this.network = network;
        this.journal = journal;
        this.batchSize = batchSize;
    }

    /** What became of one file: where decoding hands over to the network. */
    private sealed interface Decoded {

        /** @param samples none when the journal has the vector already */
        record Readable(Picture picture, PictureDigest digest, byte[] samples) implements Decoded {
            Readable withoutSamples() {
                return new Readable(picture, digest, NO_SAMPLES);
            }
        }

        record Unreadable(RejectedPicture picture) implements Decoded {}
    }

    public EmbeddingResult run(List<Picture> pictures, EmbeddingProgress progress)
            throws IOException, InterruptedException {
        List<Decoded.Readable> readable = new ArrayList<>(pictures.size());
        List<RejectedPicture> rejected = new ArrayList<>();
        Map<PictureDigest, byte[]> batch = new LinkedHashMap<>();
        int computed = 0;
        try (ExecutorService decoders =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            DecodeAhead ahead = new DecodeAhead(pictures.iterator(), decoders, 2 * batchSize);
            try {
                while (ahead.hasNext()) {
                    switch (ahead.next()) {
                        case Decoded.Unreadable(RejectedPicture picture) -> rejected.add(picture);
                        case Decoded.Readable known
                        when journal.contains(known.digest()) -> readable.add(known.withoutSamples());
                        case Decoded.Readable fresh -> {
                            batch.putIfAbsent(fresh.digest(), fresh.samples());
                            readable.add(fresh.withoutSamples());
                        }
                    }
                    if (batch.size() == batchSize || !ahead.hasNext()) {
                        computed += compute(batch);
                        progress.reached(readable.size() + rejected.size(), pictures.size(), computed);
                    }
                }
            } finally {
                decoders.shutdownNow();
            }
        }
        return sortOut(readable, rejected, computed);
    }

    /** A picture may be sound and its features still all zero: such a vector has no direction to compare. */
    private EmbeddingResult sortOut(List<Decoded.Readable> readable, List<RejectedPicture> rejected, int computed) {
        List<EmbeddedPicture> embedded = new ArrayList<>(readable.size());
        for (Decoded.Readable picture : readable) {
            if (journal.contains(picture.digest())) {
                embedded.add(new EmbeddedPicture(picture.picture().productId(), picture.digest()));
            } else {
                rejected.add(picture.picture().rejected("the network finds nothing in it"));
            }
        }
        return new EmbeddingResult(embedded, rejected, computed);
    }

    private int compute(Map<PictureDigest, byte[]> batch) throws IOException {
        if (batch.isEmpty()) {
            return 0;
        }
        float[] features = network.features(List.copyOf(batch.values()));
        int from = 0;
        for (PictureDigest digest : batch.keySet()) {
            float[] vector = Arrays.copyOfRange(features, from, from + network.width());
            if (UnitVector.hasDirection(vector)) {
                journal.add(digest, UnitVector.of(vector));
            }
            from += network.width();
        }
        int computed = batch.size();
        batch.clear();
        return computed;
    }

    private Decoded decode(Picture picture) {
        try {
            byte[] file = picture.content().read();
            PictureDigest digest = PictureDigest.of(file);
            byte[] samples = journal.contains(digest) ? NO_SAMPLES : SquareInput.of(file);
            return new Decoded.Readable(picture, digest, samples);
        } catch (UnreadablePictureException unreadable) {
            return new Decoded.Unreadable(picture.rejected(unreadable.details()));
        } catch (IOException unavailable) {
            return new Decoded.Unreadable(picture.rejected("the file cannot be read: " + unavailable.getMessage()));
        }
    }

    /** Decoded pictures in the order of the catalogue, a bounded number of them in the works. */
    private final class DecodeAhead {
        private final Iterator<Picture> pictures;
        private final ExecutorService decoders;
        private final int depth;
        private final Queue<Future<Decoded>> pending = new ArrayDeque<>();

        DecodeAhead(Iterator<Picture> pictures, ExecutorService decoders, int depth) {
            this.pictures = pictures;
            this.decoders = decoders;
            this.depth = depth;
        }

        boolean hasNext() {
            return !pending.isEmpty() || pictures.hasNext();
        }

        Decoded next() throws InterruptedException {
            while (pending.size() < depth && pictures.hasNext()) {
                Picture picture = pictures.next();
                pending.add(decoders.submit(() -> decode(picture)));
            }
            try {
                return pending.remove().get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(
                        "A picture could not be fetched: "
                                + Objects.requireNonNull(failed.getCause()).getMessage(),
                        failed);
            }
        }
    }
}
