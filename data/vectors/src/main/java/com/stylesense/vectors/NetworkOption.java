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
        try {
            return NetworkSource.open(Optional.ofNullable(file).or(NetworkSource::configured));
        } catch (UnfitNetworkException unfit) {
            throw new PipelineFailure(Objects.requireNonNull(unfit.getMessage()), unfit.remedy(), unfit);
        }
    }
}
