package com.stylesense.embeddings.photo;

import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.network.NetworkSource;
import com.stylesense.embedding.network.UnfitNetworkException;
import com.stylesense.recommender.similarity.PhotoNetwork;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Search by photo in the local server: there where this module is on its class path and {@code STYLESENSE_MODEL} names a network. */
@Factory
@Requires(property = "stylesense.model")
final class PhotoNetworkFactory {

    @Singleton
    @Bean(preDestroy = "close")
    FeatureNetwork network(@Property(name = "stylesense.model") Path file) {
        try {
            return NetworkSource.open(Optional.of(file));
        } catch (UnfitNetworkException unfit) {
            throw new ConfigurationException(unfit.getMessage() + " " + unfit.remedy(), unfit);
        }
    }

    @Singleton
    PhotoNetwork photoNetwork(FeatureNetwork network) {
        return new PhotoNetworkOfThisProcess(network);
    }
}
