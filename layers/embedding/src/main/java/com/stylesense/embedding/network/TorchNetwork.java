package com.stylesense.embedding.network;

import ai.djl.MalformedModelException;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import com.stylesense.embedding.file.Sha256;
import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.picture.SquareInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A TorchScript file on DJL's PyTorch engine. */
public final class TorchNetwork implements FeatureNetwork {

    private final String name;
    private final String digest;
    private final int width;
    private final ZooModel<NDList, NDList> model;
    private final NDManager manager;
    private final Predictor<NDList, NDList> predictor;

    /** Used again for every batch: the engine reads its tensor from here, and copies any buffer that is not one of direct bytes. */
    private ByteBuffer batch = ByteBuffer.allocateDirect(0);

    private TorchNetwork(String name, String digest, ZooModel<NDList, NDList> model) throws UnfitNetworkException {
        this.name = name;
        this.digest = digest;
        this.model = model;
        this.manager = model.getNDManager().newSubManager();
        this.predictor = model.newPredictor();
        this.width = probeWidth();
    }

    /** @param file takes N×3×224×224, normalised as {@link ImageNetScale} says, and gives N vectors */
    public static TorchNetwork load(Path file, String name) throws UnfitNetworkException {
        if (!Files.isRegularFile(file)) {
            throw new UnfitNetworkException(
                    "There is no network at " + file + ".", "Name a TorchScript file with --model FILE.");
        }
        TorchRuntime.prepare();
        Criteria<NDList, NDList> criteria = Criteria.builder()
                .setTypes(NDList.class, NDList.class)
                .optEngine("PyTorch")
                .optModelPath(file.toAbsolutePath().getParent())
                .optModelName(file.getFileName().toString())
                .optTranslator(new NoopTranslator())
                .build();
        ZooModel<NDList, NDList> model;
        String digest;
        try {
            digest = Sha256.of(file);
            model = criteria.loadModel();
        } catch (IOException | MalformedModelException | ModelNotFoundException | EngineException unreadable) {
            throw new UnfitNetworkException(
                    file + " cannot be loaded as a TorchScript network: " + firstLine(unreadable),
                    "Save it with torch.jit.trace(network, example).save(FILE).",
                    unreadable);
        }
        try {
            return new TorchNetwork(name, digest, model);
        } catch (UnfitNetworkException | RuntimeException unfit) {
            model.close();
            throw unfit;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public String kind() {
        return VectorOrigin.FIRST_KIND;
    }

    @Override
    public String maker() {
        Engine engine = Engine.getEngine("PyTorch");
        return "%s; PyTorch %s through DJL %s"
                .formatted(manager.getDevice(), engine.getVersion(), Engine.getDjlVersion());
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public float[] features(List<byte[]> pictures) {
        ByteBuffer samples = fill(pictures);
        TorchRuntime.COMPUTING.lock();
        try (NDManager scope = manager.newSubManager()) {
            NDList input = new NDList(scope.create(
                    samples, new Shape(pictures.size(), 3, SquareInput.SIDE, SquareInput.SIDE), DataType.FLOAT32));
            try (NDList output = predictor.predict(input)) {
                return output.singletonOrThrow().toFloatArray();
            }
        } catch (TranslateException failed) {
            throw new IllegalStateException("The network " + name + " failed: " + firstLine(failed), failed);
        } finally {
            TorchRuntime.COMPUTING.unlock();
        }
    }

    private ByteBuffer fill(List<byte[]> pictures) {
        int bytes = pictures.size() * SquareInput.SAMPLES * Float.BYTES;
        if (batch.capacity() < bytes) {
            batch = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
        }
        FloatBuffer samples = batch.asFloatBuffer();
        for (byte[] picture : pictures) {
            ImageNetScale.append(picture, samples);
        }
        return batch.duplicate().limit(bytes);
    }

    private int probeWidth() throws UnfitNetworkException {
        float[] features;
        try {
            features = features(List.of(new byte[SquareInput.SAMPLES]));
        } catch (IllegalStateException refused) {
            throw new UnfitNetworkException(
                    Objects.requireNonNull(refused.getMessage()),
                    "It must take N × 3 × 224 × 224 numbers and give N vectors.",
                    refused);
        }
        return features.length;
    }

    private static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        predictor.close();
        manager.close();
        model.close();
    }
}
