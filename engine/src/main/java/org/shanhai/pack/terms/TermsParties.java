package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.agreement.Coalition;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Basis;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// The parties of a file: who they are, which of them is the host, and what each counts with.
final class TermsParties {
    static final int MOST = 8;
    private static final Set<String> HOST = Set.of("host", "所在地", "落地方");
    private static final Set<String> PARTNER = Set.of("partner", "合作方", "飞出地");

    /// Who gives and who is given to.
    record Pair(String giver, String taker) {}

    private record Draft(TermsRow row, BilingualName name, boolean host) {}

    private final Places places;
    private final TermsRows file;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Known> rates = new HashMap<>();
    private final Map<String, Party.Outside> outsides = new HashMap<>();
    private final NameIndex<String> names = new NameIndex<>();

    TermsParties(Places places, TermsRows file) {
        this.places = places;
        this.file = file;
    }

    /// Parties that are known already, as those of an agreement whose actual figures are read.
    void know(List<Party> parties) {
        for (Party party : parties) {
            names.add(party.key(), party.key(), party.name().english(), party.name().local());
        }
    }

    void declare(TermsRow row) {
        String written = row.text(TermsColumn.PARTY);
        String role = row.text(TermsColumn.VALUE).toLowerCase(Locale.ROOT);
        if (written.isEmpty()) {
            row.at(TermsColumn.PARTY, TableMessage.CELL_EMPTY.so(PackMessage.FILL_TABLE.of()));
            return;
        }
        if (!HOST.contains(role) && !PARTNER.contains(role)) {
            Message allowed = PackMessage.ALLOWED.of(List.of("host", "partner"));
            row.at(TermsColumn.VALUE, PackMessage.NOT_ALLOWED.so(allowed));
        }
        Optional<Place> place = places.lookUp(written).find();
        String key = place.map(Place::key).orElse(written);
        BilingualName name =
                place.map(each -> new BilingualName(each.name(), each.nameLocal()))
                        .orElse(BilingualName.of(written));
        Draft earlier = drafts.putIfAbsent(key, new Draft(row, name, HOST.contains(role)));
        if (earlier != null) {
            row.already(TermsColumn.PARTY, earlier.row.line(), TermsWord.PARTY.key());
            return;
        }
        names.add(key, key, written, name.english());
        names.add(key, name.local());
    }

    /// The key of the party that a cell names.
    Optional<String> find(TermsRow row, TermsColumn column) {
        String written = row.text(column);
        if (written.isEmpty()) {
            return row.at(column, TableMessage.CELL_EMPTY.so(PackMessage.ALLOWED.of(keys())));
        }
        return find(row, column, written);
    }

    Optional<String> find(TermsRow row, TermsColumn column, String written) {
        return Suggestions.find(
                names.lookUp(written),
                key -> key,
                TermsMessage.ADD_PARTY_ROW.of(keys()),
                bad -> row.at(column, bad));
    }

    /// The two parties of a row, of which one gives the other something.
    Optional<Pair> pair(TermsRow row) {
        Optional<String> giver = find(row, TermsColumn.PARTY);
        Optional<String> taker = find(row, TermsColumn.PARTNER);
        if (giver.isPresent() && giver.equals(taker)) {
            Message what = TermsMessage.AWAY_FROM_ITSELF.so(PackMessage.ALLOWED.of(keys()));
            return row.at(TermsColumn.PARTNER, what);
        }
        return giver.flatMap(one -> taker.map(other -> new Pair(one, other)));
    }

    List<String> keys() {
        return List.copyOf(drafts.keySet());
    }

    void rate(TermsRow row, String party, Known rate) {
        requireOnce(row, party, rates.putIfAbsent(party, rate) == null);
    }

    void outside(TermsRow row, String party, Known money, boolean yearly) {
        requireOnce(
                row, party, outsides.putIfAbsent(party, new Party.Outside(money, yearly)) == null);
    }

    private void requireOnce(TermsRow row, String party, boolean once) {
        if (!once && drafts.containsKey(party)) {
            String what = row.text(TermsColumn.WHAT);
            row.already(TermsColumn.PARTY, what, what);
        }
    }

    /// All of them; what they lack is a fault.
    List<Party> build() {
        List<Party> parties = new ArrayList<>();
        drafts.forEach(
                (key, draft) -> {
                    Known rate = rates.get(key);
                    Party.Outside outside = outsides.get(key);
                    lacks(draft, key, rate == null, TermsWord.DISCOUNT_RATE);
                    lacks(draft, key, outside == null, TermsWord.OUTSIDE);
                    if (rate != null && outside != null) {
                        double discount = rate.value().low();
                        Basis basis = rate.basis();
                        parties.add(
                                new Party(key, draft.name, draft.host, discount, basis, outside));
                    }
                });
        List<String> hosts =
                drafts.entrySet().stream()
                        .filter(each -> each.getValue().host)
                        .map(Map.Entry::getKey)
                        .toList();
        if (drafts.size() < 2) {
            file.ofFile(TermsMessage.AT_LEAST_TWO.so(TermsMessage.ADD_PARTY_ROW.of(keys())));
        } else if (drafts.size() > MOST) {
            file.ofFile(TermsMessage.MOST_PARTIES.of(MOST));
        } else if (hosts.size() != 1) {
            file.ofFile(TermsMessage.HOSTS.of(hosts));
        }
        return parties;
    }

    private static void lacks(Draft draft, String party, boolean so, TermsWord word) {
        if (so) {
            draft.row.at(TermsColumn.PARTY, TermsMessage.LACKS.of(word.key(), party));
        }
    }

    /// What coalitions can reach: a row for each there can be, or none.
    record Coalitions(TermsParties parties, Map<Set<String>, Coalition> reached) {
        Coalitions(TermsParties parties) {
            this(parties, new LinkedHashMap<>());
        }

        /// @param value what its members can reach; empty where the cell says none that can be read
        void take(TermsRow row, Optional<Known> value) {
            Set<String> members = new TreeSet<>();
            String names = row.text(TermsColumn.PARTY);
            for (String name : names.split("[+＋]", -1)) {
                if (!name.isBlank()) {
                    parties.find(row, TermsColumn.PARTY, name.strip())
                            .filter(party -> !members.add(party))
                            .ifPresent(party -> twice(row, party));
                }
            }
            if (value.isEmpty()) {
                return;
            }
            if (names.isBlank()) {
                Message like = UnitMessage.WRITE_LIKE.of("A+B");
                row.at(TermsColumn.PARTY, TableMessage.CELL_EMPTY.so(like));
            } else {
                Known known = value.get();
                Coalition one = new Coalition(members, known.value().low(), known.basis());
                if (reached.putIfAbsent(members, one) != null) {
                    twice(row, String.join("+", members));
                }
            }
        }

        private void twice(TermsRow row, String who) {
            row.already(TermsColumn.PARTY, who, TermsWord.COALITION.key());
        }

        List<Coalition> build(List<Party> all) {
            if (!reached.isEmpty()) {
                requireEvery(all);
            }
            return List.copyOf(reached.values());
        }

        private void requireEvery(List<Party> all) {
            List<String> missing =
                    IntStream.range(1, 1 << all.size())
                            .mapToObj(number -> members(all, number))
                            .filter(members -> !reached.containsKey(members))
                            .map(members -> String.join("+", members))
                            .toList();
            if (!missing.isEmpty()) {
                parties.file.ofFile(TermsMessage.COALITIONS_MISSING.of(missing));
            }
        }

        private static Set<String> members(List<Party> all, int number) {
            return IntStream.range(0, all.size())
                    .filter(k -> (number & 1 << k) != 0)
                    .mapToObj(k -> all.get(k).key())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
