package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.pipeline.catalogue.Product;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.profile.OrderLine;
import com.stylesense.recommender.similarity.PictureVectors;
import java.util.List;
import java.util.Map;

/**
 * What a shop's own files tell, by which its strategies rank.
 *
 * @param orderLines   of each shopper by id, oldest first, those of cancelled orders left out
 * @param interactions likewise
 */
public record ShopRecords(
        List<Product> products,
        CatalogueSnapshot catalogue,
        Map<Long, List<OrderLine>> orderLines,
        Map<Long, List<DatedInteraction>> interactions,
        PictureVectors pictures) {}
