package com.stylesense.recommender;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.reason.Evidence;
import com.stylesense.recommender.reason.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CandidateListTest {

    private final List<Long> explained = new ArrayList<>();

    @Test
    void takesTheFirstOfARankingAndExplainsThoseAlone() {
        CandidateList list = CandidateList.first(3, ranking(10_000), this::explain);

        assertThat(list.candidates()).extracting(Candidate::productId).containsExactly(1L, 2L, 3L);
        assertThat(list.candidates()).extracting(Candidate::score).containsExactly(-1.0, -2.0, -3.0);
        assertThat(list.candidates().getLast().reason().text()).isEqualTo("Number 3.");
        assertThat(explained).containsExactly(1L, 2L, 3L);
        assertThat(list.isComplete()).isFalse();
    }

    @Test
    void aListThatEndsBeforeItsLengthIsComplete() {
        CandidateList list = CandidateList.first(3, ranking(2), this::explain);

        assertThat(list.candidates()).hasSize(2);
        assertThat(list.isComplete()).isTrue();
    }

    @Test
    void eachCandidateNamesThoseBeforeItThatShowTheSamePhoto() {
        CandidateList list = CandidateList.first(
                6,
                ranking(6),
                this::explain,
                (later, earlier) -> later.productId() % 2 == earlier.productId() % 2 && earlier.productId() > 1);

        assertThat(list.candidates().get(1).lookAlikes()).isEmpty();
        assertThat(list.candidates().get(2).lookAlikes()).isEmpty();
        assertThat(list.candidates().get(5).lookAlikes()).containsExactlyInAnyOrder(2L, 4L);
    }

    @Test
    void isSomewhatLongerThanTheListThatIsWanted() {
        assertThat(CandidateList.lengthFor(1)).isEqualTo(3);
        assertThat(CandidateList.lengthFor(12)).isEqualTo(15);
        assertThat(CandidateList.lengthFor(50)).isEqualTo(58);
    }

    @Test
    void tellsWhenItsScoresWereComputed() {
        Optional<Instant> moment = Optional.of(Instant.EPOCH);

        assertThat(CandidateList.EMPTY.computedAt(moment).computedAt()).isEqualTo(moment);
    }

    private Reason explain(ScoredProduct product) {
        explained.add(product.productId());
        return new Reason("rank", "Number " + product.productId() + ".", new Evidence(List.of()));
    }

    private static Iterator<ScoredProduct> ranking(int size) {
        return LongStream.rangeClosed(1, size)
                .mapToObj(id -> new ScoredProduct(id, -id))
                .iterator();
    }
}
