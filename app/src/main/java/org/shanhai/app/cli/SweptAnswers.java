package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.enquiry.Asked;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.enquiry.Enquiry;
import org.shanhai.app.enquiry.Told;
import org.shanhai.app.sweep.Scenario;
import org.shanhai.app.sweep.ScenarioAnswer;
import org.shanhai.app.sweep.SweptFile;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.ask.Models;
import org.shanhai.ask.Session;
import org.shanhai.ask.Waiter;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.unit.DecimalMark;
import tools.jackson.databind.json.JsonMapper;

/// Answers scenarios as the command line does, any number side by side, whoever asks: this machine
/// or a worker of a cluster. Each that is answered has models of its own, for some may not be used
/// by several threads; they are used again for the next scenario of the same pack.
public final class SweptAnswers {
    static final String FOLLOW_LINKS = "follow-links";
    static final String DECIMAL = "decimal";
    static final String LIST = "list";

    private final Map<String, String> packs;
    private final List<String> files;

    /// What people call the packs and files, by where they lie meanwhile: answers tell of that
    /// alone, so that they are the same wherever and whenever they are worked out.
    private final Map<String, String> given = new HashMap<>();

    private final Language language;
    private final int atOnce;
    private final Engines engines;
    private final Deque<Models> idle = new ArrayDeque<>();
    private int busy;

    /// Engines that hold what they found in one pack.
    private record Models(String pack, Engines engines) {}

    /// @param packs where those lie that are not known by their name alone
    /// @param files of scenarios, by number
    /// @param folder in which the files are laid out
    /// @param atOnce how many are answered side by side
    public SweptAnswers(
            Map<String, String> packs,
            List<SweptFile> files,
            Path folder,
            Language language,
            int atOnce)
            throws IOException {
        this(packs, files, folder, language, atOnce, RealEngines.REAL);
    }

    SweptAnswers(
            Map<String, String> packs,
            List<SweptFile> files,
            Path folder,
            Language language,
            int atOnce,
            Engines engines)
            throws IOException {
        this.engines = engines;
        this.packs = Map.copyOf(packs);
        this.files = SweptFile.lay(files, folder);
        this.language = language;
        this.atOnce = atOnce;
        packs.forEach((asked, laid) -> given.put(inJson(laid), inJson(asked)));
        for (int k = 0; k < files.size(); k++) {
            given.put(inJson(this.files.get(k)), inJson(files.get(k).given()));
        }
    }

    private static String inJson(String text) {
        String quoted = JsonMapper.shared().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /// Waits for its turn where as many as may be are answered already.
    public ScenarioAnswer answer(Scenario scenario) throws InterruptedException {
        Models models = take(scenario.pack());
        try {
            return answer(scenario, models.engines());
        } finally {
            giveBack(models);
        }
    }

    private ScenarioAnswer answer(Scenario scenario, Engines holding) {
        String pack = packs.getOrDefault(scenario.pack(), scenario.pack());
        Enquiry<?> enquiry = Enquiries.find(scenario.question()).orElseThrow();
        Map<String, List<String>> said = scenario.given(files);
        PackOptions reading =
                new PackOptions(
                                said.containsKey(FOLLOW_LINKS),
                                said.getOrDefault(DECIMAL, List.of()).stream()
                                        .map(
                                                one ->
                                                        DecimalMark.valueOf(
                                                                one.toUpperCase(Locale.ROOT)))
                                        .findFirst())
                        .of(Integer.parseInt(said.getOrDefault(LIST, List.of("0")).getFirst()));
        Session session =
                new Session(
                        holding,
                        pack,
                        reading,
                        Words.in(language).forPrograms(),
                        Waiter.PATIENT,
                        Clock.systemUTC(),
                        DecisionRegister.DEFAULT);
        return switch (Told.ask(new Asked(enquiry, handed(said, enquiry)), session, true)) {
            case Told.Answered answered ->
                    told(
                            scenario,
                            answered.laid().isNo() ? ExitCodes.NO : ExitCodes.DONE,
                            JsonWriter.write(answered.laid().answer()));
            case Told.Refused refused ->
                    told(scenario, ExitCodes.NO, JsonWriter.write(refused.answer()));
            case Told.Wrong wrong -> told(scenario, ExitCodes.WRONG_USE, said(wrong.said()));
            case Told.Failed failed ->
                    told(scenario, ExitCodes.of(failed.failure()), said(failed.failure().said()));
        };
    }

    /// What is handed in with the question: without how packs are read, and what stands without an
    /// option by the name it goes by.
    static Map<String, List<String>> handed(Map<String, List<String>> said, Enquiry<?> enquiry) {
        Map<String, List<String>> given = new HashMap<>(said);
        given.keySet().removeAll(List.of(FOLLOW_LINKS, DECIMAL, LIST, ""));
        enquiry.parameters().list().stream()
                .filter(parameter -> parameter.last() && said.containsKey(""))
                .findFirst()
                .ifPresent(last -> given.put(last.name(), said.getOrDefault("", List.of())));
        return given;
    }

    private ScenarioAnswer told(Scenario scenario, int exitCode, String body) {
        String told = body;
        for (var name : given.entrySet()) {
            told = told.replace(name.getKey(), name.getValue());
        }
        return new ScenarioAnswer(scenario.name(), exitCode, told);
    }

    /// What was said beside an answer that there is none of.
    private static String said(String error) {
        return JsonWriter.write(Map.of("error", error.strip()));
    }

    private synchronized Models take(String pack) throws InterruptedException {
        while (busy >= atOnce) {
            wait();
        }
        busy++;
        return findIdle(pack)
                .orElseGet(
                        () -> {
                            // As many are held as are used, whatever number of packs there is.
                            if (idle.size() + busy > atOnce) {
                                idle.pollFirst();
                            }
                            return new Models(pack, engines.held());
                        });
    }

    private Optional<Models> findIdle(String pack) {
        for (Iterator<Models> each = idle.descendingIterator(); each.hasNext(); ) {
            Models models = each.next();
            if (models.pack().equals(pack)) {
                each.remove();
                return Optional.of(models);
            }
        }
        return Optional.empty();
    }

    private synchronized void giveBack(Models models) {
        busy--;
        idle.addLast(models);
        notifyAll();
    }
}
