package org.shanhai.leap;

import java.util.List;
import org.shanhai.profile.Holding;
import org.shanhai.region.Industry;

/// What a candidate would have to go without or bring along: goods it buys whose makers the place
/// is not known to have, and what it needs of nature that is lacking or not known.
///
/// @param inputs largest first
/// @param lacking needs that are known to be short
/// @param unknown needs of which the place's standing is not known
public record Missing(
        List<Input> inputs, List<EndowmentFit.Part> lacking, List<EndowmentFit.Part> unknown) {
    private static final int MOST = 3;

    /// Smaller inputs decide nothing. Assumed.
    private static final double LEAST_SHARE = 0.03;

    /// A good it buys.
    ///
    /// @param share of all it buys of the nation's industries, 0…1
    /// @param holding what is known of its makers here
    public record Input(Industry industry, double share, Holding holding) {}

    public Missing {
        inputs = List.copyOf(inputs);
        lacking = List.copyOf(lacking);
        unknown = List.copyOf(unknown);
    }

    static Missing of(Suppliers suppliers, int unit, int industry, Candidate candidate) {
        List<Input> inputs = suppliers.listMissing(unit, industry, LEAST_SHARE);
        EndowmentFit fit = candidate.endowments();
        return new Missing(
                inputs.subList(0, Math.min(MOST, inputs.size())),
                fit.parts().stream()
                        .filter(
                                part ->
                                        new EndowmentFit(List.of(part)).holds()
                                                == TestOutcome.FAILS)
                        .toList(),
                fit.listUnknown());
    }

    public boolean isNothing() {
        return inputs.isEmpty() && lacking.isEmpty() && unknown.isEmpty();
    }
}
