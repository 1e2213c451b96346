package com.mastertrade.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.Callers;
import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.gateway.RunningGateway.Answer;
import com.mastertrade.kit.security.Role;
import com.mastertrade.servers.TestServers;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningInIT {

  private static final String PASSWORD = "correct horse battery";

  private final RunningGateway gateway = RunningGateway.get();

  @BeforeEach
  void forgetTheAdmin() {
    gateway.database().sql("UPDATE gateway.users SET password_hash = NULL").update();
    gateway.bean(FailedAttempts.class).forget("admin", "127.0.0.1");
  }

  @Test
  void theFirstLinkAsksForAPasswordAndLaterOnesSignIn() {
    Answer first = gateway.post("/auth/link", "{\"token\":\"" + token(link()) + "\"}");
    assertThat(first.json().path("needs_password").asBoolean()).isTrue();
    assertThat(first.header("Set-Cookie")).isEmpty();

    Answer setup = setUp(first.json().path("setup_ticket").asString(), PASSWORD);
    assertThat(setup.status()).isEqualTo(200);
    assertThat(me(setup).json().path("username").asString()).isEqualTo("admin");

    Answer second = gateway.post("/auth/link", "{\"token\":\"" + token(link()) + "\"}");
    assertThat(second.json().toString()).isEqualTo("{\"needs_password\":false}");
    assertThat(me(second).json().path("role").asString()).isEqualTo("admin");
  }

  @Test
  void aLinkIsGoodOnceAndForTenMinutes() {
    Answer issued = link();
    assertThat(issued.json().path("url").asString())
        .startsWith("http://127.0.0.1:3000/welcome#token=");
    String token = token(issued);
    assertThat(gateway.post("/auth/link", "{\"token\":\"" + token + "\"}").status()).isEqualTo(200);
    Answer again = gateway.post("/auth/link", "{\"token\":\"" + token + "\"}");
    assertThat(again.status()).isEqualTo(401);
    assertThat(again.problem()).isEqualTo("link-unusable");

    String late = token(link());
    gateway
        .database()
        .sql("UPDATE gateway.one_time_links SET expires_at = now() - interval '1 second'")
        .update();
    assertThat(gateway.post("/auth/link", "{\"token\":\"" + late + "\"}").status()).isEqualTo(401);
  }

  @Test
  void aShortPasswordLeavesTheTicketGood() {
    String ticket = ticket();

    Answer tooShort = setUp(ticket, "elevenchars");

    assertThat(tooShort.status()).isEqualTo(400);
    assertThat(tooShort.json().path("errors").toString())
        .isEqualTo("[{\"field\":\"password\",\"message\":\"must be 12 to 200 characters\"}]");
    assertThat(setUp(ticket, PASSWORD).status()).isEqualTo(200);
    assertThat(setUp(ticket, PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void aSecondTicketDoesNotChangeThePassword() {
    String one = ticket();
    String other = ticket();
    setUp(one, PASSWORD);

    assertThat(setUp(other, "another password").status()).isEqualTo(409);
    assertThat(signIn("admin", PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void aSignInLinkIsNoSetupTicket() {
    assertThat(setUp(token(link()), PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    setUp(ticket(), PASSWORD);

    assertThat(signIn("admin", PASSWORD).header("Set-Cookie"))
        .startsWith("mastertrade_session=")
        .contains("; Path=/", "; HttpOnly", "; SameSite=Strict", "; Max-Age=43200")
        .doesNotContain("Secure");
    assertThat(signInOverTls(gateway)).doesNotContain("Secure");
  }

  @Test
  void theCookieIsSecureBehindAProxyThatIsToldOf() {
    setUp(ticket(), PASSWORD);
    RunningGateway behindProxy =
        RunningGateway.start(Map.of("MASTERTRADE_FORWARD_HEADERS", "native"));
    try {
      assertThat(signInOverTls(behindProxy)).contains("; Secure");
    } finally {
      behindProxy.stop();
    }
  }

  private static String signInOverTls(RunningGateway gateway) {
    return gateway
        .post(
            "/auth/sign-in",
            "{\"username\":\"admin\",\"password\":\"" + PASSWORD + "\"}",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-For",
            "127.0.0.1")
        .header("Set-Cookie");
  }

  @Test
  void wrongPasswordAndUnknownUserReadTheSame() {
    setUp(ticket(), PASSWORD);

    Answer wrong = signIn("admin", "not the password");
    Answer unknown = signIn("nobody", "not the password");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(wrong.problem()).isEqualTo(unknown.problem()).isEqualTo("wrong-credentials");
    assertThat(wrong.detail()).isEqualTo(unknown.detail());
  }

  @Test
  void fiveWrongPasswordsLockOutForAWhileEvenTheRightOne() {
    setUp(ticket(), PASSWORD);
    for (int i = 0; i < 5; i++) {
      assertThat(signIn("admin", "wrong password " + i).status()).isEqualTo(401);
    }

    Answer locked = signIn("admin", PASSWORD);

    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.problem()).isEqualTo("too-many-attempts");
    assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 300);
  }

  @Test
  void signingOutEndsTheSession() {
    String session = gateway.callers().session(Role.VIEWER);
    String cookie = Callers.cookie(session);
    assertThat(gateway.get("/auth/me", "Cookie", cookie).status()).isEqualTo(200);

    Answer out =
        gateway.post("/auth/sign-out", "", "Cookie", cookie, "X-Requested-With", "mastertrade");

    assertThat(out.status()).isEqualTo(204);
    assertThat(out.header("Set-Cookie")).startsWith("mastertrade_session=;").contains("Max-Age=0");
    Answer after = gateway.get("/auth/me", "Cookie", cookie);
    assertThat(after.status()).isEqualTo(401);
    assertThat(after.detail()).isEqualTo("the session is not valid or has ended: sign in again");
  }

  @Test
  void aChangeByCookieNeedsTheHeaderOfTheDashboard() {
    String cookie = Callers.cookie(gateway.callers().session(Role.TRADER));

    Answer forged = gateway.post("/api/v1/generation-runs", "{}", "Cookie", cookie);

    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.problem()).isEqualTo("header-missing");
    assertThat(
            gateway
                .post(
                    "/api/v1/generation-runs",
                    "{}",
                    "Cookie",
                    cookie,
                    "X-Requested-With",
                    "mastertrade")
                .status())
        .isEqualTo(200);
  }

  @Test
  void saysWhichRoleIsMissing() {
    Answer answer =
        gateway.post("/auth/links", "", "X-API-Key", gateway.callers().key(Role.TRADER));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.detail()).isEqualTo("this needs the role admin, yours is trader");
  }

  @Test
  void saysThatAKeyIsUnknown() {
    Answer answer = gateway.get("/api/v1/market", "X-API-Key", "mtk_wrong");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.detail()).isEqualTo("the API key is unknown, revoked or expired");
  }

  @Test
  void storesNoSecret() {
    link();

    assertThat(
            gateway
                .database()
                .sql("SELECT row_to_json(k)::text FROM gateway.api_keys k WHERE name = 'cli'")
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(TestServers.CLI_KEY));
    setUp(ticket(), PASSWORD);
    assertThat(
            gateway
                .database()
                .sql("SELECT password_hash FROM gateway.users WHERE username = 'admin'")
                .query(String.class)
                .single())
        .startsWith("$argon2id$");
  }

  @Test
  void aNewCommandLineKeyEndsTheOldOne() {
    String newKey = "mtk_a_new_key_of_the_command_line_0001";
    RunningGateway restarted = RunningGateway.start(Map.of("MASTERTRADE_CLI_KEY", newKey));
    try {
      assertThat(restarted.get("/auth/me", "X-API-Key", newKey).status()).isEqualTo(200);
      assertThat(restarted.get("/auth/me", "X-API-Key", TestServers.CLI_KEY).status())
          .isEqualTo(401);
    } finally {
      restarted.stop();
      RunningGateway.start(Map.of()).stop();
    }
    assertThat(gateway.get("/auth/me", "X-API-Key", TestServers.CLI_KEY).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/auth/link    | {} | token is missing",
        "/auth/setup   | {\"password\":\"long enough to be one\"} | setup_ticket is missing",
        "/auth/sign-in | {\"username\":\"a b\",\"password\":\"x\"} "
            + "| username must be 1 to 64 letters, digits, dots, dashes or underscores",
        "/auth/sign-in | {\"username\":\"admin\"} | password is missing"
      })
  void badInputNamesFieldAndLimit(String path, String json, String detail) {
    Answer answer = gateway.post(path, json);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.detail()).isEqualTo(detail);
  }

  @Test
  void malformedJsonAndOtherFormsAreRefused() {
    assertThat(gateway.post("/auth/sign-in", "{").problem()).isEqualTo("malformed-json");
    Answer form =
        gateway.send(
            gateway
                .request("/auth/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=admin")));
    assertThat(form.status()).isEqualTo(415);
  }

  private Answer link() {
    return gateway.post("/auth/links", "", "X-API-Key", TestServers.CLI_KEY);
  }

  private static String token(Answer link) {
    return List.of(link.json().path("url").asString().split("#token=", -1)).getLast();
  }

  private String ticket() {
    return gateway
        .post("/auth/link", "{\"token\":\"" + token(link()) + "\"}")
        .json()
        .path("setup_ticket")
        .asString();
  }

  private Answer setUp(String ticket, String password) {
    return gateway.post(
        "/auth/setup", "{\"setup_ticket\":\"" + ticket + "\",\"password\":\"" + password + "\"}");
  }

  private Answer signIn(String username, String password) {
    return gateway.post(
        "/auth/sign-in", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
  }

  private Answer me(Answer signedIn) {
    String cookie = List.of(signedIn.header("Set-Cookie").split(";", -1)).getFirst();
    return gateway.get("/auth/me", "Cookie", cookie);
  }
}
