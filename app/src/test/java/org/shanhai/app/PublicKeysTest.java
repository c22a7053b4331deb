package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Reason;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.key.Keyed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words by which packs, JSON and tables name the members of closed sets are a promise to
/// programs. They stand in `docs/json/keys.txt`, so that whoever changes one sees it;
/// `-Dcases.update=true` takes those of now.
class PublicKeysTest {
    private static final Path LIST = Path.of("..", "docs", "json", "keys.txt");
    private static final Path SCHEMA = Path.of("..", "docs", "json", "keys.schema.json");

    private static Map<String, List<String>> found() throws ReflectiveOperationException {
        Map<String, List<String>> keys = new TreeMap<>();
        for (JavaClass each : Product.CLASSES) {
            if (each.isAssignableTo(Keyed.class)) {
                Class<?> type = Class.forName(each.getName());
                // Constants with a body of their own are classes too.
                if (type.isEnum()) {
                    keys.put(name(each), keysOf(type));
                }
            }
        }
        return keys;
    }

    private static String name(JavaClass type) {
        return type.getName().substring("org.shanhai.".length()).replace('$', '.');
    }

    private static List<String> keysOf(Class<?> type) {
        List<String> keys = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            keys.add(((Keyed) constant).key());
        }
        return keys;
    }

    @Test
    void standInAListThatIsChangedOnPurpose() throws Exception {
        StringBuilder text = new StringBuilder();
        found().forEach((type, keys) -> text.append(line(type, keys)));
        if (Boolean.getBoolean("cases.update")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, text);
        }
        assertThat(text).hasToString(Files.readString(LIST));
    }

    /// The same as JSON Schema, for the schemas of answers to refer to.
    @Test
    void standInASchemaToo() throws Exception {
        Map<String, Object> sets = new TreeMap<>();
        found().forEach((type, keys) -> sets.put(type, Map.of("enum", keys)));
        if (Boolean.getBoolean("cases.update")) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.put("title", "The members of closed sets, as keys.txt lists them");
            schema.put("$defs", sets);
            Files.writeString(SCHEMA, JsonWriter.write(schema));
        }
        JsonNode written = JsonMapper.shared().readTree(Files.readString(SCHEMA)).get("$defs");
        assertThat(written).isEqualTo(JsonMapper.shared().valueToTree(sets));
    }

    private static String line(String type, List<String> keys) {
        return type + ": " + String.join(" ", keys) + "\n";
    }

    @Test
    void areDistinctWithinTheirSet() throws ReflectiveOperationException {
        assertThat(found()).isNotEmpty();
        assertThat(found().values()).allSatisfy(keys -> assertThat(keys).doesNotHaveDuplicates());
    }

    /// A name is made of no class: each has its own.
    @Test
    void reasonsHaveOneEach() {
        assertThat(new Reason.NothingDecides().key()).isEqualTo("nothing_decides");
        assertThat(new Reason.VetoesCounted(1, 0, 1, 1, 0, 0).key()).isEqualTo("vetoes_counted");
    }
}
