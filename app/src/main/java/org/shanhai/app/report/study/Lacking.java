package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Gauge;
import org.shanhai.diagnose.MissingGauge;

/// An indicator that places do not know though others do.
///
/// @param places how many of those diagnosed lack it
/// @param knownElsewhere how many places of the study area know it
public record Lacking(Gauge gauge, int places, int knownElsewhere) {
    /// Of the indicators by which handicaps are compared: those lacking in most places first, of
    /// equals those that most others know.
    public static List<Lacking> list(List<Diagnosis> diagnoses) {
        Map<String, Lacking> byGauge = new LinkedHashMap<>();
        for (Diagnosis diagnosis : diagnoses) {
            diagnosis.scores().stream()
                    .flatMap(score -> score.wanted().stream())
                    .forEach(
                            missing ->
                                    byGauge.merge(
                                            missing.gauge().key(), of(missing), Lacking::and));
        }
        List<Lacking> lacking = new ArrayList<>(byGauge.values());
        lacking.sort(
                Comparator.comparingInt((Lacking each) -> -each.places())
                        .thenComparingInt(each -> -each.knownElsewhere()));
        return lacking;
    }

    private static Lacking of(MissingGauge missing) {
        return new Lacking(missing.gauge(), 1, missing.knownElsewhere());
    }

    private Lacking and(Lacking other) {
        return new Lacking(gauge, places + other.places, knownElsewhere);
    }
}
