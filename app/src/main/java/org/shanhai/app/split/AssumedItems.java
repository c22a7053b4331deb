package org.shanhai.app.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Term;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;

/// What nobody published or worked out but somebody assumed.
final class AssumedItems {
    private final Sheet sheet;
    private final PartnerWords words;
    private final List<Answer.Item> items = new ArrayList<>();

    AssumedItems(Sheet sheet, PartnerWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    List<Answer.Item> of(Agreement agreement) {
        for (Party party : agreement.parties()) {
            String name = words.name(party.key());
            if (party.rateBasis() == Basis.ASSUMED) {
                add("rate_of", name);
            }
            if (party.outside().money().basis() == Basis.ASSUMED) {
                add("outside_of", name);
            }
        }
        agreement
                .streams()
                .forEach((stream, figures) -> years(sheet.say("stream." + stream.key()), figures));
        agreement
                .investments()
                .forEach(
                        (party, figures) ->
                                years(sheet.say("investment_of", words.name(party)), figures));
        Map<String, Map<Integer, Known>> gifts = new TreeMap<>();
        agreement
                .gifts()
                .forEach(
                        gift ->
                                gifts.computeIfAbsent(
                                                sheet.say(
                                                        "gift." + gift.quota().key(),
                                                        words.name(gift.giver())),
                                                key -> new TreeMap<>())
                                        .put(gift.year(), gift.amount()));
        gifts.forEach(this::years);
        for (Term term : agreement.terms()) {
            if (term.basis().filter(Basis.ASSUMED::equals).isPresent()) {
                add("term_of", words.term(term), words.between(term));
            }
        }
        long coalitions =
                agreement.coalitions().stream()
                        .filter(each -> each.basis() == Basis.ASSUMED)
                        .count();
        if (coalitions > 0) {
            add("reach_of", coalitions);
        }
        return items;
    }

    private void years(String what, Map<Integer, Known> figures) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (Map.Entry<Integer, Known> each : figures.entrySet()) {
            if (each.getValue().basis() != Basis.ASSUMED) {
                continue;
            }
            int year = each.getKey();
            if (first != 0 && year > last + 1) {
                runs.add(words.years(new Period(first, last)));
                first = 0;
            }
            first = first == 0 ? year : first;
            last = year;
        }
        if (first != 0) {
            runs.add(words.years(new Period(first, last)));
            String text = sheet.say("in_years", what, sheet.list(runs));
            items.add(new Answer.Item(text, text));
        }
    }

    private void add(String key, Object... arguments) {
        String text = sheet.say(key, arguments);
        items.add(new Answer.Item(text, text));
    }
}
