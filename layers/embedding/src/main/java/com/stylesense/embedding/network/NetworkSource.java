package com.stylesense.embedding.network;

import ai.djl.MalformedModelException;
import ai.djl.ndarray.NDList;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import com.stylesense.embedding.learned.Projection;
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

    /** With what it has learned, where its file holds that. */
    public static FeatureNetwork open(Optional<Path> file) throws UnfitNetworkException {
        return file.isPresent() ? withWhatItLearned(file.get()) : TorchNetwork.load(fromZoo(), NAME);
    }

    /** Its file, which is fetched where none is named. */
    public static Path file(Optional<Path> file) throws UnfitNetworkException {
        return file.isPresent() ? file.get() : fromZoo();
    }

    /** As it was before it learned anything. */
    public static FeatureNetwork plain(Path file) throws UnfitNetworkException {
        return TorchNetwork.load(file, nameOf(file));
    }

    private static FeatureNetwork withWhatItLearned(Path file) throws UnfitNetworkException {
        FeatureNetwork network = plain(file);
        try {
            Optional<byte[]> learned = TorchScriptArchive.extra(file, LearnedNetwork.EXTRA);
            return learned.isPresent() ? new LearnedNetwork(network, Projection.read(learned.get())) : network;
        } catch (IOException unreadable) {
            network.close();
            throw new UnfitNetworkException(
                    file + " holds " + unreadable.getMessage() + ".",
                    "Make it again with scripts/pipeline learn-network.",
                    unreadable);
        }
    }

    /**
     * A copy of a network that has learned.
     *
     * @param target appears whole or not at all
     */
    public static void writeLearned(Path network, Projection projection, Path target) throws IOException {
        TorchScriptArchive.copyWith(network, target, LearnedNetwork.EXTRA, projection.bytes());
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(pt|pth|torchscript)$", "");
    }

    private static Path fromZoo() throws UnfitNetworkException {
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
            return headless;
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
