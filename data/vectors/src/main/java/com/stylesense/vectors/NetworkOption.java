package com.stylesense.vectors;

import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.network.NetworkSource;
import com.stylesense.embedding.network.UnfitNetworkException;
import com.stylesense.pipeline.PipelineFailure;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which network a step runs: the same choice for each. */
public final class NetworkOption {

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description =
                    "A TorchScript network that takes N×3×224×224 (STYLESENSE_MODEL, or else ResNet50 from DJL's model zoo).")
    private Path file;

    public FeatureNetwork open() {
        return fit(() -> NetworkSource.open(named()));
    }

    /** The network's own file. */
    public Path file() {
        return fit(() -> NetworkSource.file(named()));
    }

    private Optional<Path> named() {
        return Optional.ofNullable(file).or(NetworkSource::configured);
    }

    /** What {@code source} gives. @throws PipelineFailure where it gives nothing, with the remedy */
    public static <T> T fit(Source<T> source) {
        try {
            return source.get();
        } catch (UnfitNetworkException unfit) {
            throw new PipelineFailure(Objects.requireNonNull(unfit.getMessage()), unfit.remedy(), unfit);
        }
    }

    /** Gives a network, or its file. */
    @FunctionalInterface
    public interface Source<T> {
        T get() throws UnfitNetworkException;
    }
}
