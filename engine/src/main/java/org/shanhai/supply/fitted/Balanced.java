package org.shanhai.supply.fitted;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.kept.Fingerprint;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.trade.Balances;
import org.shanhai.supply.trade.IndustryOrder;
import org.shanhai.supply.trade.TradeLayout;

/// What places have to sell and what they use, in the order of classes of reach: the same under all
/// draws of how they trade.
final class Balanced {
    private final IndustryOrder order;
    private final Matrix supply;
    private final Matrix use;
    private @Nullable Fingerprint origin;

    private Balanced(IndustryOrder order, Matrix supply, Matrix use) {
        this.order = order;
        this.supply = supply;
        this.use = use;
    }

    /// None where a product's exports exceed its output, or one is used that nobody makes.
    static Outcome<Balanced> find(InputOutput technology, TradeLayout layout, Blas blas) {
        Matrix supply = Balances.supply(technology, layout.output(), layout.exportFactors());
        return Outcome.unless(
                Balances.findFault(technology, layout.industryNames()::get)
                        .or(() -> findNoSeller(technology, layout, supply)),
                () -> of(technology, layout, supply, blas));
    }

    private static Balanced of(
            InputOutput technology, TradeLayout layout, Matrix supplied, Blas blas) {
        IndustryOrder order =
                new IndustryOrder(
                        layout.classOf().stream().mapToInt(Integer::intValue).toArray(),
                        layout.classes().size());
        return new Balanced(
                order,
                order.arranged(supplied),
                order.arranged(
                        Balances.use(
                                technology,
                                layout.output(),
                                layout.finalDemandShares(),
                                supplied.columnSums(),
                                blas)));
    }

    /// A product that is used but that nobody makes would leave trade without sellers.
    private static Optional<Message> findNoSeller(
            InputOutput technology, TradeLayout layout, Matrix supply) {
        double[] sums = supply.columnSums();
        for (int i = 0; i < sums.length; i++) {
            double used = 0;
            for (FinalUse kind : FinalUse.values()) {
                used += Math.abs(technology.finalDemand(kind)[i]);
            }
            if (sums[i] == 0 && technology.output()[i] == 0 && used > 0) {
                return Optional.of(FittedMessage.NOBODY_MAKES.of(layout.industryNames().get(i)));
            }
        }
        return Optional.empty();
    }

    IndustryOrder order() {
        return order;
    }

    /// R × n, money a year.
    Matrix supply() {
        return supply;
    }

    /// R × n, money a year, with the same column sums.
    Matrix use() {
        return use;
    }

    synchronized Fingerprint origin() {
        if (origin == null) {
            origin = Fingerprint.of("balances").add(supply.storage()).add(use.storage()).done();
        }
        return origin;
    }
}
