package org.shanhai.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.ask.Parameter;

/// A question as people write it on a line, `leap --all`, for who asks it by name.
final class AskedLine {
    private AskedLine() {}

    static Asked of(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        int named = Enquiries.find(words.getFirst()).isPresent() ? 1 : 2;
        var enquiry = Enquiries.find(String.join(" ", words.subList(0, named))).orElseThrow();
        Map<String, List<String>> given = new HashMap<>();
        List<String> behind = new ArrayList<>();
        Iterator<String> left = words.subList(named, words.size()).iterator();
        while (left.hasNext()) {
            String word = left.next();
            if (word.startsWith("--")) {
                String[] halves = word.substring(2).split("=", 2);
                Parameter parameter =
                        enquiry.parameters().list().stream()
                                .filter(each -> each.name().equals(halves[0]))
                                .findFirst()
                                .orElseThrow();
                List<String> values =
                        given.computeIfAbsent(parameter.name(), name -> new ArrayList<>());
                values.add(
                        parameter.isSwitch()
                                ? "true"
                                : halves.length == 2 ? halves[1] : left.next());
                for (int k = 1; k < parameter.values(); k++) {
                    values.add(left.next());
                }
            } else {
                behind.add(word);
            }
        }
        enquiry.parameters().list().stream()
                .filter(Parameter::last)
                .limit(behind.size())
                .forEach(last -> given.put(last.name(), behind));
        return new Asked(enquiry, given);
    }
}
