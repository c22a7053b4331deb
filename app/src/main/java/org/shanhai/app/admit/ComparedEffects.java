package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shanhai.admit.Admission;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.EnvironmentalImpact.Room;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.chains.PlaceTotals;
import org.shanhai.app.text.Words;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Part;

/// What projects set off and what they take of limits, side by side.
record ComparedEffects(AdmissionWords words, List<ComparedVariant> variants) {
    ComparedEffects {
        variants = List.copyOf(variants);
    }

    /// Of all that a project sets off, these are compared.
    private static final List<String> EFFECTS = List.of("value_added", "jobs");

    List<ComparisonRows.Row> rows() {
        List<ComparisonRows.Row> rows = effects();
        rows.addAll(limits());
        return rows;
    }

    private List<ComparisonRows.Row> effects() {
        List<ComparisonRows.Row> rows = new ArrayList<>();
        for (String key : EFFECTS) {
            List<Optional<EconomicImpact.Gain>> gains =
                    variants.stream().map(one -> find(one.admission(), key)).toList();
            Optional<EconomicImpact.Gain> any = gains.stream().flatMap(Optional::stream).findAny();
            if (any.isEmpty()) {
                continue;
            }
            double size =
                    gains.stream()
                            .flatMap(Optional::stream)
                            .mapToDouble(each -> EconomicImpactParts.size(each.gross()))
                            .max()
                            .orElse(0);
            Words plain = words.words();
            Measured measured =
                    new Measured(plain, words.region(), key, any.get().indicator().unit(), size);
            rows.add(
                    row(
                            "effect_here",
                            key,
                            measured,
                            gains,
                            one -> measured.amount(one.get(Group.HERE))));
            rows.add(row("effect_all", key, measured, gains, one -> all(measured, one)));
        }
        return rows;
    }

    private ComparisonRows.Row row(
            String which,
            String key,
            Measured measured,
            List<Optional<EconomicImpact.Gain>> gains,
            Function<GroupAmounts, Cell> cell) {
        return new ComparisonRows.Row(
                which + ":" + key,
                words.say("row." + which, measured.name(), measured.unit()),
                gains.stream()
                        .map(each -> each.map(EconomicImpact.Gain::gross).map(cell))
                        .map(each -> each.orElseGet(this::none))
                        .toList());
    }

    private static Cell all(Measured measured, GroupAmounts amounts) {
        return PlaceTotals.cell(measured, EconomicImpactParts.all(amounts));
    }

    private static Optional<EconomicImpact.Gain> find(Admission admission, String indicator) {
        return admission
                .economicImpact()
                .flatMap(
                        brings ->
                                brings.gains().stream()
                                        .filter(gain -> gain.part() == Part.TOTAL)
                                        .filter(gain -> gain.indicator().key().equals(indicator))
                                        .findFirst());
    }

    /// Each thing that a limit of any of the sites is on.
    private List<ComparisonRows.Row> limits() {
        Set<Limited> limited = new LinkedHashSet<>();
        Map<Limited, String> labels = new HashMap<>();
        for (ComparedVariant one : variants) {
            for (Room room : one.admission().environmentalImpact().rooms()) {
                Limit limit = room.limit();
                limited.add(limit.of());
                labels.putIfAbsent(limit.of(), EnvironmentalImpactParts.of(words, limit));
            }
        }
        List<ComparisonRows.Row> rows = new ArrayList<>();
        for (Limited of : limited) {
            rows.add(
                    new ComparisonRows.Row(
                            "limit:" + of.key(),
                            words.say("row.limit", labels.getOrDefault(of, of.key())),
                            variants.stream().map(one -> limit(one.admission(), of)).toList()));
        }
        return rows;
    }

    private Cell limit(Admission admission, Limited of) {
        List<Room> rooms =
                admission.environmentalImpact().rooms().stream()
                        .filter(room -> room.limit().of().equals(of))
                        .toList();
        if (rooms.isEmpty()) {
            return Cell.unknown(words.say("row.no_limit"));
        }
        return Cell.of(
                words.list(rooms.stream().map(this::room).distinct().toList()),
                rooms.stream().map(room -> room.state().key()).distinct().toList());
    }

    private String room(Room room) {
        Limit limit = room.limit();
        String state = words.say("state." + room.state().key());
        String standing = EnvironmentalImpactParts.standing(words, limit);
        String amount = EnvironmentalImpactParts.write(words, limit, limit.amount());
        return room.takes()
                .map(
                        takes ->
                                words.say(
                                        "row.limit_state",
                                        state,
                                        EnvironmentalImpactParts.interval(words, limit, takes),
                                        amount,
                                        standing))
                .orElseGet(() -> words.say("row.limit_unknown", state, amount, standing));
    }

    private Cell none() {
        return Cell.unknown(words.say("row.none"));
    }
}
