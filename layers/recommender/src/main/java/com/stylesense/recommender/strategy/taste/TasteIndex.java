package com.stylesense.recommender.strategy.taste;

import com.stylesense.recommender.catalogue.CatalogueIndex;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Grouping;
import com.stylesense.recommender.catalogue.RowOrder;
import java.util.function.IntToLongFunction;

/**
 * The catalogue's rows by what a taste tells apart. Products of one kind and colour score alike but for their rating.
 *
 * @param kinds                  sub-category × article type, best rated first
 * @param attributes             sub-category × article type × base colour, best rated first; the groups of one kind stand side by side
 * @param firstAttributesOfKind  where a kind's groups begin; they end where the next kind's begin
 */
record TasteIndex(Grouping kinds, Grouping attributes, int[] firstAttributesOfKind) {

    static final CatalogueIndex<TasteIndex> INDEX = new CatalogueIndex<>(TasteIndex::of);

    private static TasteIndex of(CatalogueSnapshot catalogue) {
        int types = catalogue.articleType().size();
        int colours = catalogue.baseColour().size();
        IntToLongFunction kind = row -> (long) catalogue.subCategoryCode(row) * types + catalogue.articleTypeCode(row);
        Grouping kinds = Grouping.of(catalogue, catalogue.index(RowOrder.BEST_RATED), kind);
        Grouping attributes = Grouping.of(
                catalogue, kinds.rows(), row -> kind.applyAsLong(row) * colours + catalogue.baseColourCode(row));
        return new TasteIndex(kinds, attributes, attributes.firstsWithin(kinds));
    }
}
