package org.shanhai.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What came about in some years, to stand in place of what was planned.
///
/// @param gifts of quotas; those of a year take the place of all that were planned for it
public record Actuals(
        Map<Stream, Map<Integer, Known>> streams,
        Map<String, Map<Integer, Known>> investments,
        List<QuotaGift> gifts) {
    public Actuals {
        streams = Map.copyOf(streams);
        investments = Map.copyOf(investments);
        gifts = List.copyOf(gifts);
    }

    /// The agreement with these figures where it had others.
    public Agreement in(Agreement planned) {
        Map<Stream, Map<Integer, Known>> ofStreams = new EnumMap<>(Stream.class);
        planned.streams().forEach((stream, all) -> ofStreams.put(stream, new TreeMap<>(all)));
        streams.forEach(
                (stream, all) ->
                        ofStreams.computeIfAbsent(stream, key -> new TreeMap<>()).putAll(all));
        Map<String, Map<Integer, Known>> ofParties = new TreeMap<>();
        planned.investments().forEach((party, all) -> ofParties.put(party, new TreeMap<>(all)));
        investments.forEach(
                (party, all) ->
                        ofParties.computeIfAbsent(party, key -> new TreeMap<>()).putAll(all));
        List<QuotaGift> given = new ArrayList<>(planned.gifts());
        given.removeIf(gift -> gifts.stream().anyMatch(each -> each.year() == gift.year()));
        given.addAll(gifts);
        return new Agreement(
                planned.name(),
                planned.years(),
                planned.parties(),
                ofStreams,
                ofParties,
                given,
                planned.terms(),
                planned.coalitions());
    }
}
