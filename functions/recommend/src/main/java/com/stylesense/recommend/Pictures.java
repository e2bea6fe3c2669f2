package com.stylesense.recommend;

import com.stylesense.recommender.visual.PictureVectors;
import jakarta.inject.Singleton;

/** The pictures' vectors that requests work on. */
@Singleton
final class Pictures {

    PictureVectors current() {
        return PictureVectors.none();
    }
}
