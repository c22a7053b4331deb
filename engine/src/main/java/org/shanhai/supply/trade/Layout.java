package org.shanhai.supply.trade;

import java.util.List;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.SupplyException;

/// What the supply model needs to know of places and industries beside the technology.
///
/// @param placeNames of the R places, for messages
/// @param industryNames of the n industries, for messages
/// @param distances R × R in km, a place's own inner distance on the diagonal
/// @param classes the classes of reach
/// @param inside which places belong to the study area: own shares are solved for these
/// @param output R × n, money a year
/// @param finalDemandShares R × [org.shanhai.region.FinalUse]: how domestic final demand is
///     spread, each column adding to one
public record Layout(
        List<String> placeNames,
        List<String> industryNames,
        Matrix distances,
        List<ReachClass> classes,
        List<Integer> classOf,
        List<Boolean> inside,
        Matrix output,
        Matrix finalDemandShares) {

    /// @param classOf the position in `classes` of each industry
    /// @throws SupplyException when the parts do not fit together or hold something that is no
    ///     number
    public Layout {
        placeNames = List.copyOf(placeNames);
        industryNames = List.copyOf(industryNames);
        classes = List.copyOf(classes);
        classOf = List.copyOf(classOf);
        inside = List.copyOf(inside);
        int places = placeNames.size();
        int industries = industryNames.size();
        if (distances.rows() != places
                || distances.columns() != places
                || output.rows() != places
                || output.columns() != industries
                || finalDemandShares.rows() != places
                || inside.size() != places
                || classOf.size() != industries) {
            throw new SupplyException(TradeMessage.SHAPES_DIFFER.of(places, industries));
        }
        requireOutput(output, placeNames, industryNames);
        for (int r = 0; r < places; r++) {
            for (FinalUse use : FinalUse.values()) {
                double share = finalDemandShares.get(r, use.ordinal());
                if (!Double.isFinite(share)) {
                    throw new SupplyException(
                            TradeMessage.SHARE_NO_NUMBER.of(placeNames.get(r), use.key(), share));
                }
            }
            for (int s = 0; s < places; s++) {
                if (!(distances.get(r, s) >= 0)) {
                    throw new SupplyException(
                            TradeMessage.DISTANCE_NEGATIVE.of(
                                    placeNames.get(r), placeNames.get(s), distances.get(r, s)));
                }
            }
        }
    }

    /// @throws SupplyException where a place makes nothing, or an output is no number
    public static void requireOutput(
            Matrix output, List<String> placeNames, List<String> industryNames) {
        for (int r = 0; r < output.rows(); r++) {
            double total = 0;
            for (int i = 0; i < output.columns(); i++) {
                double value = output.get(r, i);
                if (!(value >= 0) || Double.isInfinite(value)) {
                    throw new SupplyException(
                            TradeMessage.OUTPUT_NO_NUMBER.of(
                                    industryNames.get(i), placeNames.get(r), value));
                }
                total += value;
            }
            if (total == 0) {
                throw new SupplyException(TradeMessage.PLACE_WITHOUT_OUTPUT.of(placeNames.get(r)));
            }
        }
    }
}
