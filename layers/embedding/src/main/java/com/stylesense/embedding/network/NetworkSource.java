package com.stylesense.embedding.network;

import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDList;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a network comes from: a file of one's own, or else ResNet50 without its head from DJL's model zoo. */
public final class NetworkSource {

    private static final String NAME = "resnet50";

    private NetworkSource() {}

    /** The file that {@code STYLESENSE_MODEL} names, if it names one. */
    public static Optional<Path> configured() {
        return Optional.ofNullable(System.getenv("STYLESENSE_MODEL"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    public static FeatureNetwork open(Optional<Path> file) throws UnfitNetworkException {
        return file.isPresent() ? TorchNetwork.load(file.get(), nameOf(file.get())) : fromZoo();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(pt|pth|torchscript)$", "");
    }

    private static FeatureNetwork fromZoo() throws UnfitNetworkException {
        TorchRuntime.prepare();
        Criteria<NDList, NDList> criteria = Criteria.builder()
                .setTypes(NDList.class, NDList.class)
                .optEngine("PyTorch")
                .optGroupId("ai.djl.pytorch")
                .optArtifactId("resnet")
                .optFilter("layers", "50")
                .optTranslator(new NoopTranslator())
                .build();
        Path folder;
        try (ZooModel<NDList, NDList> model = criteria.loadModel()) {
            folder = model.getModelPath();
        } catch (IOException | MalformedModelException | ModelNotFoundException | RuntimeException unavailable) {
            throw new UnfitNetworkException(
                    "ResNet50 could not be fetched from DJL's model zoo.",
                    "Connect to the internet for the first run, or name a TorchScript file of your own: --model FILE.",
                    unavailable);
        }
        try {
            Path headless = folder.resolve(NAME + "-features.pt");
            if (!Files.exists(headless)) {
                HeadlessTorchScript.write(networkIn(folder), headless);
            }
            return TorchNetwork.load(headless, NAME);
        } catch (IOException unwritable) {
            throw new UnfitNetworkException(
                    "ResNet50 could not be prepared in " + folder + ": " + unwritable.getMessage(),
                    "Make room on the disk, or let DJL_CACHE_DIR name a folder that may be written.",
                    unwritable);
        }
    }

    private static Path networkIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pt"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("it holds no TorchScript file"));
        }
    }
}
