package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.admit.Admission;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.EconomicImpact.Gain;
import org.shanhai.admit.EnvironmentalImpact;
import org.shanhai.admit.State;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Workers;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.chains.Ranges;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.memo.Memo.Tone;
import org.shanhai.app.text.Numbers;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Part;

/// Sections of a memo: what the project brings, and what it costs nature.
record EffectSections(AdmissionWords words, Admission admission) {
    /// Of all that can be measured, what a committee asks for.
    private static final List<String> SHOWN = List.of("output", "jobs", "value_added", "wages");

    /// Of what building it sets off.
    private static final List<String> SHOWN_ONCE = List.of("jobs", "value_added", "wages");

    private static final int PRESSURES = 6;
    private static final int LIMITS = 6;
    private static final int POOLS = 3;

    List<Section> list() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                admission
                        .economicImpact()
                        .map(this::brings)
                        .orElseGet(
                                () ->
                                        new Section(
                                                words.say("gains"),
                                                List.of(
                                                        new Paragraph(
                                                                words.say("brings.none"),
                                                                false)))));
        nature(admission.environmentalImpact()).ifPresent(sections::add);
        return sections;
    }

    private Section brings(EconomicImpact brings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(output(brings), false));
        List<Group> groups = groups(brings);
        List<List<Entry>> rows = new ArrayList<>();
        for (String key : SHOWN) {
            Optional<Gain> total = find(brings, key, Part.TOTAL);
            total.ifPresent(gain -> rows.add(row(brings, gain, groups)));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Grid(heads(brings, groups), rows));
            blocks.add(new Paragraph(words.say("memo.gains_note"), true));
        }
        tax(brings).ifPresent(blocks::add);
        brings.once().flatMap(this::once).ifPresent(blocks::add);
        workers(brings.workers()).ifPresent(blocks::add);
        return new Section(words.say("gains"), blocks);
    }

    /// What all of it rests on: which output, how that is known, and of which type effects are.
    private String output(EconomicImpact brings) {
        EconomicImpact.ImpliedOutput output = brings.output();
        String how = words.say("output.how." + output.how().key());
        if (output.value().isEmpty()) {
            return words.say("memo.no_output", how);
        }
        return words.say(
                "memo.output",
                words.money(output.value().get()),
                how,
                words.words().get("basis." + output.basis().key()),
                words.say("followed." + brings.closure().key()));
    }

    private static List<Group> groups(EconomicImpact brings) {
        Set<Group> there = new LinkedHashSet<>(brings.groups().ofUnit());
        return Arrays.stream(Group.values()).filter(there::contains).toList();
    }

    private static Optional<Gain> find(EconomicImpact brings, String indicator, Part part) {
        return brings.gains().stream()
                .filter(gain -> gain.indicator().key().equals(indicator) && gain.part() == part)
                .findFirst();
    }

    private List<Head> heads(EconomicImpact brings, List<Group> groups) {
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(words.say("memo.a_year"), 20, false));
        heads.add(new Head(words.say("memo.itself"), 13, true));
        int share = 54 / groups.size();
        groups.forEach(group -> heads.add(new Head(head(brings, group), share, true)));
        heads.add(new Head(words.say("memo.net_here"), 13, true));
        return heads;
    }

    private String head(EconomicImpact brings, Group group) {
        boolean alone = group == Group.HERE && brings.closure() == Closure.TYPE_I;
        return words.say(alone ? "chain_here" : "chain." + group.key());
    }

    /// The project itself, what it sets off by group (chain and households), and the net in the
    /// place.
    private List<Entry> row(EconomicImpact brings, Gain total, List<Group> groups) {
        Measured measured =
                new Measured(
                        words.words(),
                        words.region(),
                        total.indicator().key(),
                        total.indicator().unit(),
                        EconomicImpactParts.size(total.gross()));
        Measured rough = measured.estimated();
        Optional<Gain> direct = find(brings, total.indicator().key(), Part.DIRECT);
        List<Entry> row = new ArrayList<>();
        row.add(
                Entry.of(
                        words.sentence(
                                words.say("memo.measured", measured.name(), measured.unit()))));
        row.add(
                direct.map(
                                gain ->
                                        Entry.noted(
                                                (gain.promised() ? measured : rough)
                                                        .plain(
                                                                EconomicImpactParts.all(
                                                                                gain.gross())
                                                                        .value()),
                                                known(gain.promised())))
                        .orElse(Entry.of("")));
        GroupAmounts chain = EconomicImpact.chain(brings.gains(), total.indicator().key());
        for (Group group : groups) {
            Amount set = Ranges.rough(chain.get(group));
            row.add(
                    Entry.noted(
                            rough.plain(set.value()),
                            range(rough.plain(set.low()), rough.plain(set.high()))));
        }
        row.add(Entry.of(rough.plain(total.net().get(Group.HERE).value())));
        return row;
    }

    /// The tax it promises: the only tax that is brought.
    private Optional<Block> tax(EconomicImpact brings) {
        List<String> texts = new ArrayList<>();
        for (Stated stated : brings.tax()) {
            if (StatedFigures.isSaid(stated)) {
                texts.add(
                        words.say(
                                "memo.figure",
                                words.item(stated.item()),
                                words.write(stated.item(), stated.quantity())));
            }
        }
        StatedFigures.sayUnspecifiedTax(admission, words).ifPresent(texts::add);
        return Optional.of(
                new Paragraph(
                        texts.isEmpty()
                                ? words.say("memo.no_tax")
                                : words.say("memo.tax", words.list(texts)),
                        false));
    }

    private static String range(String low, String high) {
        return low.equals(high) ? "" : low + " – " + high;
    }

    /// Whether a figure of the project itself is its promise.
    private String known(boolean promised) {
        return words.say(promised ? "promised" : "memo.estimate");
    }

    private Optional<Block> once(EconomicImpact.Once once) {
        List<String> texts = new ArrayList<>();
        for (EconomicImpact.OnceGain gain : once.gains()) {
            if (SHOWN_ONCE.contains(gain.indicator().key())) {
                GroupAmounts amounts = gain.amounts();
                Measured measured =
                        new Measured(
                                words.words(),
                                words.region(),
                                gain.indicator().key(),
                                gain.indicator().unit(),
                                EconomicImpactParts.size(amounts));
                texts.add(
                        words.say(
                                "memo.once_gain",
                                measured.name(),
                                measured.plain(amounts.get(Group.HERE).value()),
                                measured.plain(EconomicImpactParts.all(amounts).value()),
                                measured.unit()));
            }
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Paragraph(
                                words.say(
                                        "memo.once",
                                        words.interval(once.investment(), words::money),
                                        words.list(texts)),
                                false));
    }

    private Optional<Block> workers(Workers workers) {
        List<String> texts =
                workers.pools().stream()
                        .filter(pool -> Double.isFinite(pool.share()))
                        .limit(POOLS)
                        .map(
                                pool ->
                                        words.say(
                                                "memo.pool",
                                                Numbers.percent(pool.share()),
                                                EconomicImpactParts.pool(words, pool),
                                                words.figures().write(pool.people(), "persons"),
                                                pool.year().isPresent()
                                                        ? Integer.toString(pool.year().getAsInt())
                                                        : words.words()
                                                                .get(
                                                                        "basis."
                                                                                + pool.basis()
                                                                                        .key())))
                        .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(words.say("memo.workers", words.list(texts)), false));
    }

    private Optional<Section> nature(EnvironmentalImpact nature) {
        List<Block> blocks = new ArrayList<>();
        List<List<Entry>> rows =
                nature.burdens().stream().limit(PRESSURES).map(this::burden).toList();
        if (!rows.isEmpty()) {
            blocks.add(
                    new Grid(
                            List.of(
                                    new Head(words.say("pressure"), 13, false),
                                    new Head(words.say("memo.itself"), 14, true),
                                    new Head(words.say("chain_here"), 15, true),
                                    new Head(words.say("elsewhere_amount"), 16, true),
                                    new Head(words.say("per_value_added"), 14, true),
                                    new Head(words.say("chain_per_value_added"), 14, true),
                                    new Head(words.say("place_per_value_added"), 14, true)),
                            rows));
            blocks.add(new Paragraph(words.say("memo.nature_note"), true));
        } else {
            blocks.add(new Paragraph(words.say("burdens.none"), false));
        }
        List<String> limits =
                nature.rooms().stream()
                        .filter(room -> room.takes().isPresent())
                        .limit(LIMITS)
                        .map(this::room)
                        .toList();
        boolean inForce =
                nature.rooms().stream().anyMatch(room -> room.limit().scenario().isEmpty());
        if (!inForce) {
            blocks.add(new Paragraph(words.say("limits.none_in_force"), true));
        }
        if (!limits.isEmpty()) {
            blocks.add(new Paragraph(words.say("memo.limits", String.join("; ", limits)), true));
        }
        return Optional.of(new Section(words.say("burdens"), blocks));
    }

    private List<Entry> burden(EnvironmentalImpact.Burden burden) {
        Measured measured =
                new Measured(words.words(), words.region(), burden.pressure(), burden.unit(), 0);
        boolean dirtier =
                burden.perValueAdded().isPresent()
                        && burden.placePerValueAdded().isPresent()
                        && burden.perValueAdded().getAsDouble()
                                > burden.placePerValueAdded().getAsDouble();
        Burdens burdens = new Burdens(words, burden);
        return List.of(
                Entry.of(words.sentence(measured.name())),
                Entry.noted(burdens.direct(burden), known(burden.promised())),
                Entry.noted(
                        burdens.amount(burden.chainHere().value()),
                        burdens.range(burden.chainHere())),
                Entry.noted(
                        burdens.amount(burden.elsewhere().value()),
                        burdens.range(burden.elsewhere())),
                Entry.of(
                        burdens.intensity(burden.perValueAdded()), dirtier ? Tone.OPEN : Tone.NONE),
                Entry.of(burdens.intensity(burden.chainPerValueAdded())),
                Entry.of(burdens.intensity(burden.placePerValueAdded())));
    }

    private String room(EnvironmentalImpact.Room room) {
        String standing =
                room.limit().scenario().isEmpty()
                        ? words.say("in_force")
                        : EnvironmentalImpactParts.trial(words, room.limit());
        return words.say(
                room.state() == State.FAILED ? "memo.limit_exceeded" : "memo.limit",
                EnvironmentalImpactParts.of(words, room.limit()),
                EnvironmentalImpactParts.interval(words, room.limit(), room.takes().orElseThrow()),
                EnvironmentalImpactParts.write(words, room.limit(), room.limit().amount()),
                standing);
    }
}
