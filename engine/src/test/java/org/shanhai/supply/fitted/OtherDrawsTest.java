package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.supply.fitted.SixCellChains.EAST;
import static org.shanhai.supply.fitted.SixCellChains.GROUPS;
import static org.shanhai.supply.fitted.SixCellChains.MILL;
import static org.shanhai.supply.fitted.SixCellChains.REST;
import static org.shanhai.supply.fitted.SixCellChains.WEST;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Group;
import org.shanhai.supply.Part;

/// Ranges say something of the region, and next to nothing of which numbers were drawn.
class OtherDrawsTest {
    private static final int SERIES = 5;

    private static List<Amount> ranges(long series) {
        SupplyChains chains = SixCellChains.of(series);
        List<Amount> ranges = new ArrayList<>();
        ranges.add(chains.range(economy -> economy.link(WEST, EAST)));
        ranges.add(chains.range(economy -> economy.link(EAST, WEST)));
        ranges.add(chains.range(economy -> economy.link(WEST, REST)));
        ranges.add(chains.range(economy -> economy.flow(REST, EAST, MILL)));
        Effects effects = Effects.of(chains, WEST, MILL, 10, Closure.TYPE_II, GROUPS);
        for (String indicator : List.of("output", "value_added")) {
            for (Group group : List.of(Group.HERE, Group.PARTNER, Group.OUTSIDE)) {
                ranges.add(effects.getRow(indicator, Part.INDIRECT).gross().get(group));
            }
        }
        return ranges;
    }

    /// How far ends are from their mean over series, squared, by the width of the mean range.
    private static double spread(List<Amount> one) {
        double low = one.stream().mapToDouble(Amount::low).average().orElseThrow();
        double high = one.stream().mapToDouble(Amount::high).average().orElseThrow();
        double squares =
                one.stream()
                        .mapToDouble(
                                each ->
                                        Math.pow(each.low() - low, 2)
                                                + Math.pow(each.high() - high, 2))
                        .sum();
        return squares / (2 * (one.size() - 1)) / Math.pow(high - low, 2);
    }

    /// The ends of ranges spread by a tenth of their width over series of draws, or less.
    @Test
    void endsAreKnownToATenthOfTheWidth() {
        List<List<Amount>> all =
                LongStream.range(0, SERIES).mapToObj(OtherDrawsTest::ranges).toList();

        double squares = 0;
        int count = all.getFirst().size();
        for (int k = 0; k < count; k++) {
            int number = k;
            List<Amount> one = all.stream().map(ranges -> ranges.get(number)).toList();
            assertThat(one.stream().map(Amount::value).distinct()).hasSize(1);
            squares += spread(one) / count;
        }
        assertThat(Math.sqrt(squares)).isLessThan(0.1);
    }
}
