package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.message.Named;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// The parties of a file: who they are, which of them is the host, and what each counts with.
final class TermsParties {
    static final int MOST = 8;
    private static final Set<String> HOST = Set.of("host", "所在地", "落地方");
    private static final Set<String> PARTNER = Set.of("partner", "合作方", "飞出地");

    /// A party while its rows are read.
    private static final class Draft {
        private final TermsRow row;
        private final Named name;
        private final boolean host;
        private @Nullable Known rate;
        private Party.@Nullable Outside outside;

        private Draft(TermsRow row, Named name, boolean host) {
            this.row = row;
            this.name = name;
            this.host = host;
        }
    }

    private final Places places;
    private final TermsFaults faults;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final NameIndex<String> names = new NameIndex<>();

    TermsParties(Places places, TermsFaults faults) {
        this.places = places;
        this.faults = faults;
    }

    /// Parties that are known already, as those of an agreement whose actual figures are read.
    void know(List<Party> parties) {
        for (Party party : parties) {
            names.addKey(party.key(), party.key());
            names.add(party.key(), party.name().english());
            names.add(party.key(), party.name().local());
        }
    }

    void declare(TermsRow row) {
        String written = row.text(TermsColumn.PARTY);
        String role = row.text(TermsColumn.VALUE).toLowerCase(java.util.Locale.ROOT);
        if (written.isEmpty()) {
            faults.at(
                    row,
                    TermsColumn.PARTY,
                    FaultKind.VALUE_MISSING,
                    TermsMessage.NOT_A_PARTY.of(),
                    TermsMessage.NAME_PARTY.of());
            return;
        }
        if (!HOST.contains(role) && !PARTNER.contains(role)) {
            faults.at(
                    row,
                    TermsColumn.VALUE,
                    FaultKind.WORD,
                    TermsMessage.ROLE_UNKNOWN.of(),
                    TermsMessage.ROLES_ARE.of());
        }
        Optional<Place> place =
                places.lookUp(written) instanceof NameIndex.Found<Place>(Place found)
                        ? Optional.of(found)
                        : Optional.empty();
        String key = place.map(Place::key).orElse(written);
        Named name =
                place.map(each -> new Named(each.name(), each.nameLocal()))
                        .orElse(Named.of(written));
        Draft earlier = drafts.putIfAbsent(key, new Draft(row, name, HOST.contains(role)));
        if (earlier != null) {
            faults.at(
                    row,
                    TermsColumn.PARTY,
                    FaultKind.KEY_TWICE,
                    TermsMessage.TWICE.of(earlier.row.line()),
                    TermsMessage.KEEP_ONE.of(TermsWord.PARTY.key()));
            return;
        }
        names.addKey(key, key);
        names.add(key, written);
        names.add(key, name.english());
        names.add(key, name.local());
    }

    /// The key of the party that a cell names.
    Optional<String> find(TermsRow row, TermsColumn column) {
        String written = row.text(column);
        if (written.isEmpty()) {
            faults.at(
                    row,
                    column,
                    FaultKind.VALUE_MISSING,
                    TermsMessage.NAME_PARTNER.of(column.key()),
                    TermsMessage.PARTIES_ARE.of(keys()));
            return Optional.empty();
        }
        return find(row, column, written);
    }

    Optional<String> find(TermsRow row, TermsColumn column, String written) {
        return switch (names.lookUp(written)) {
            case NameIndex.Found<String>(String key) -> Optional.of(key);
            case NameIndex.Ambiguous<String>(List<String> several) -> unknown(row, column, several);
            case NameIndex.Unknown<String>(List<String> near) -> unknown(row, column, near);
        };
    }

    private Optional<String> unknown(TermsRow row, TermsColumn column, List<String> near) {
        faults.at(
                row,
                column,
                FaultKind.UNKNOWN,
                TermsMessage.NOT_A_PARTY.of(),
                Suggestions.didYouMean(near).then(TermsMessage.ADD_PARTY_ROW.of(keys())));
        return Optional.empty();
    }

    List<String> keys() {
        return List.copyOf(drafts.keySet());
    }

    void rate(TermsRow row, String party, Known rate) {
        Draft draft = drafts.get(party);
        if (draft != null && draft.rate != null) {
            twice(row);
        } else if (draft != null) {
            draft.rate = rate;
        }
    }

    void outside(TermsRow row, String party, Known money, boolean yearly) {
        Draft draft = drafts.get(party);
        if (draft != null && draft.outside != null) {
            twice(row);
        } else if (draft != null) {
            draft.outside = new Party.Outside(money, yearly);
        }
    }

    private void twice(TermsRow row) {
        faults.at(
                row,
                TermsColumn.PARTY,
                FaultKind.KEY_TWICE,
                TermsMessage.TWICE.of(row.text(TermsColumn.WHAT)),
                TermsMessage.KEEP_ONE.of(row.text(TermsColumn.WHAT)));
    }

    /// All of them; what they lack is a fault.
    List<Party> build() {
        List<Party> parties = new ArrayList<>();
        drafts.forEach(
                (key, draft) -> {
                    if (draft.rate == null) {
                        lacks(draft, TermsMessage.NO_RATE.of(key), TermsWord.DISCOUNT_RATE);
                    }
                    if (draft.outside == null) {
                        lacks(draft, TermsMessage.NO_OUTSIDE.of(key), TermsWord.OUTSIDE);
                    }
                    if (draft.rate != null && draft.outside != null) {
                        parties.add(
                                new Party(
                                        key,
                                        draft.name,
                                        draft.host,
                                        draft.rate.value().low(),
                                        draft.rate.basis(),
                                        draft.outside));
                    }
                });
        List<String> hosts =
                drafts.entrySet().stream()
                        .filter(each -> each.getValue().host)
                        .map(Map.Entry::getKey)
                        .toList();
        if (drafts.size() < 2) {
            faults.ofFile(
                    FaultKind.INCOMPLETE,
                    TermsMessage.AT_LEAST_TWO.of(),
                    TermsMessage.ADD_PARTY_ROW.of(keys()));
        } else if (drafts.size() > MOST) {
            faults.ofFile(
                    FaultKind.LARGE,
                    TermsMessage.MOST_PARTIES.of(MOST),
                    TermsMessage.BEGIN_FROM_TEMPLATE.of());
        } else if (hosts.size() != 1) {
            faults.ofFile(
                    FaultKind.INCOMPLETE, TermsMessage.HOSTS.of(hosts), TermsMessage.ONE_HOST.of());
        }
        return parties;
    }

    private void lacks(Draft draft, org.shanhai.message.Message what, TermsWord word) {
        faults.at(
                draft.row,
                TermsColumn.PARTY,
                FaultKind.VALUE_MISSING,
                what,
                TermsMessage.ADD_ROW.of(word.key()));
    }
}
