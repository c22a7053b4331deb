package org.shanhai.app.serve;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.JsonWriter;

/// What a question is answered over HTTP, at once or as the end of an [EventStream].
///
/// @param name to keep a paper under; empty of an answer
record Reply(int status, String type, String name, String body, Optional<Paper> paper) {
    static Reply of(Asking.Answered answered, Form form, String name) {
        int status = answered.outcome().status();
        if (status >= 400 && answered.body().isBlank()) {
            return new Reply(
                    status,
                    Form.JSON.contentType(),
                    "",
                    error(answered.error().strip()),
                    Optional.empty());
        }
        boolean kept = answered.paper().isPresent();
        return new Reply(
                status,
                // A refusal of a paper is an answer in words.
                form.isPaper() && !kept ? Form.JSON.contentType() : form.contentType(),
                kept ? name : "",
                answered.body(),
                answered.paper());
    }

    void send(Context request) {
        if (status >= 400) {
            request.res().setHeader("ETag", null);
        }
        if (!name.isEmpty()) {
            request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        }
        request.status(status).contentType(type);
        paper.ifPresentOrElse(kept -> request.result(kept.bytes()), () -> request.result(body));
    }

    /// As JSON.
    static String error(String why) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("error", why);
        return JsonWriter.write(error);
    }
}
