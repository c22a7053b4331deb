package org.shanhai.supply.trade;

import java.util.List;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.region.FinalUse;
import org.shanhai.supply.SupplyException;

/// What the supply model needs to know of places and industries beside the technology.
///
/// @param placeNames of the R places, for messages
/// @param industryNames of the n industries, for messages
/// @param distances R × R in km, a place's own inner distance on the diagonal
/// @param classes the classes of reach
/// @param provinces a number for the province of each place, at whose scale it is set what is kept
/// @param output R × n, money a year
/// @param finalDemandShares R × [org.shanhai.region.FinalUse]: how domestic final demand is
///     spread, each column adding to one
/// @param exportFactors R × n, how many times the share of output is exported that is in the nation
public record TradeLayout(
        List<BilingualName> placeNames,
        List<BilingualName> industryNames,
        Matrix distances,
        List<ReachClass> classes,
        List<Integer> classOf,
        List<Integer> provinces,
        Matrix output,
        Matrix finalDemandShares,
        Matrix exportFactors) {

    /// Where every place exports as the nation does.
    public TradeLayout(
            List<BilingualName> placeNames,
            List<BilingualName> industryNames,
            Matrix distances,
            List<ReachClass> classes,
            List<Integer> classOf,
            List<Integer> provinces,
            Matrix output,
            Matrix finalDemandShares) {
        this(
                placeNames,
                industryNames,
                distances,
                classes,
                classOf,
                provinces,
                output,
                finalDemandShares,
                Matrix.of(output.rows(), output.columns(), (r, i) -> 1));
    }

    /// @param classOf the position in `classes` of each industry
    /// @throws SupplyException when the parts do not fit together or hold something that is no
    ///     number
    public TradeLayout {
        placeNames = List.copyOf(placeNames);
        industryNames = List.copyOf(industryNames);
        classes = List.copyOf(classes);
        classOf = List.copyOf(classOf);
        provinces = List.copyOf(provinces);
        int places = placeNames.size();
        int industries = industryNames.size();
        if (distances.rows() != places
                || distances.columns() != places
                || output.rows() != places
                || output.columns() != industries
                || exportFactors.rows() != places
                || exportFactors.columns() != industries
                || finalDemandShares.rows() != places
                || provinces.size() != places
                || classOf.size() != industries) {
            throw new SupplyException(TradeMessage.SHAPES_DIFFER.of(places, industries));
        }
        findFault(placeNames, industryNames, distances, output, finalDemandShares)
                .ifPresent(
                        why -> {
                            throw new SupplyException(why);
                        });
    }

    /// The provinces and how large they are.
    public Keepers keepers() {
        return Keepers.of(provinces, output);
    }

    /// What is wrong with tables that fit together: a place that makes nothing, or something that
    /// is no number.
    public static Optional<Message> findFault(
            List<BilingualName> placeNames,
            List<BilingualName> industryNames,
            Matrix distances,
            Matrix output,
            Matrix finalDemandShares) {
        Optional<Message> ofOutput = findFault(placeNames, industryNames, output);
        if (ofOutput.isPresent()) {
            return ofOutput;
        }
        for (int r = 0; r < placeNames.size(); r++) {
            for (FinalUse use : FinalUse.values()) {
                double share = finalDemandShares.get(r, use.ordinal());
                if (!Double.isFinite(share)) {
                    return Optional.of(
                            TradeMessage.SHARE_NO_NUMBER.of(placeNames.get(r), use.key(), share));
                }
            }
            for (int s = 0; s < placeNames.size(); s++) {
                if (!(distances.get(r, s) >= 0)) {
                    return Optional.of(
                            TradeMessage.DISTANCE_NEGATIVE.of(
                                    placeNames.get(r), placeNames.get(s), distances.get(r, s)));
                }
            }
        }
        return Optional.empty();
    }

    /// Where a place makes nothing, or an output is no number.
    public static Optional<Message> findFault(
            List<BilingualName> placeNames, List<BilingualName> industryNames, Matrix output) {
        double[] values = output.storage();
        for (int r = 0, k = 0; r < output.rows(); r++) {
            double total = 0;
            for (int i = 0; i < output.columns(); i++, k++) {
                double value = values[k];
                if (!(value >= 0) || Double.isInfinite(value)) {
                    return Optional.of(
                            TradeMessage.OUTPUT_NO_NUMBER.of(
                                    industryNames.get(i), placeNames.get(r), value));
                }
                total += value;
            }
            if (total == 0) {
                return Optional.of(TradeMessage.PLACE_WITHOUT_OUTPUT.of(placeNames.get(r)));
            }
        }
        return Optional.empty();
    }
}
