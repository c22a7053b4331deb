package org.shanhai.app.chains;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Measure;
import org.shanhai.supply.Cause;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.Effects;

/// Which cause makes how much of a range wide.
///
/// @param shares of the variance, by cause
record EffectDrivers(NationalExtension indicator, Group group, Map<Cause, Double> shares) {
    static void add(Sheet sheet, Effects effects) {
        List<EffectDrivers> rows =
                Stream.of(Measure.OUTPUT, NationalExtension.JOBS)
                        .flatMap(key -> effects.chains().findIndicator(key).stream())
                        .flatMap(indicator -> of(effects, indicator))
                        .filter(each -> !each.shares().isEmpty())
                        // Of draws of all causes at once nobody can tell which it was.
                        .filter(each -> !each.shares().containsKey(Cause.TRADE))
                        .toList();
        sheet.columns(rows)
                .cell(
                        "indicator",
                        each ->
                                new Measured(sheet.words(), sheet.region(), each.indicator(), 0)
                                        .nameCell())
                .word("where", EffectDrivers::group)
                .column("own_shares", Kind.SHARE, each -> each.share(Cause.OWN_SHARES))
                .column("reach", Kind.SHARE, each -> each.share(Cause.REACH))
                .column("kernel", Kind.SHARE, each -> each.share(Cause.KERNEL))
                .column("jobs_cause", Kind.SHARE, each -> each.share(Cause.JOBS))
                .add("drivers", sheet.say("drivers_remark"));
    }

    private static Stream<EffectDrivers> of(Effects effects, NationalExtension indicator) {
        return Arrays.stream(Group.values())
                .map(
                        group ->
                                new EffectDrivers(
                                        indicator,
                                        group,
                                        effects.drivers(indicator, Part.TOTAL, group)));
    }

    private Cell share(Cause cause) {
        double share = shares.getOrDefault(cause, 0.0);
        return Cell.of(Math.round(100 * share) + " %", share);
    }
}
