CREATE TABLE gateway.users (
  user_id       uuid PRIMARY KEY,
  username      text NOT NULL UNIQUE CHECK (username ~ '^[a-z0-9._-]{1,64}$'),
  role          text NOT NULL CHECK (role IN ('admin', 'trader', 'viewer')),
  password_hash text,
  created_at    timestamptz NOT NULL DEFAULT now()
);

INSERT INTO gateway.users (user_id, username, role)
VALUES (gen_random_uuid(), 'admin', 'admin');

CREATE TABLE gateway.sessions (
  session_id uuid PRIMARY KEY,
  user_id    uuid NOT NULL REFERENCES gateway.users,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);

CREATE INDEX sessions_by_user ON gateway.sessions (user_id);

CREATE TABLE gateway.api_keys (
  key_id     uuid PRIMARY KEY,
  name       text NOT NULL,
  prefix     text NOT NULL,
  key_hash   bytea NOT NULL UNIQUE,
  role       text NOT NULL CHECK (role IN ('admin', 'trader', 'viewer')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz,
  revoked_at timestamptz
);

CREATE TABLE gateway.one_time_links (
  link_hash  bytea PRIMARY KEY,
  purpose    text NOT NULL CHECK (purpose IN ('sign_in', 'setup')),
  user_id    uuid NOT NULL REFERENCES gateway.users,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);

CREATE TABLE gateway.audit_logs (
  audit_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL,
  who            text NOT NULL,
  role           text NOT NULL,
  address        text NOT NULL,
  what           text NOT NULL,
  status         integer,
  outcome        text NOT NULL CHECK (outcome IN ('begun', 'done', 'refused', 'failed')),
  correlation_id text NOT NULL
);

CREATE INDEX audit_logs_by_time ON gateway.audit_logs (at);

CREATE TABLE gateway.processed_messages (
  message_id   uuid NOT NULL,
  consumer     text NOT NULL,
  processed_at timestamptz NOT NULL,
  PRIMARY KEY (message_id, consumer)
);

CREATE TABLE gateway.market_identity (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  market   text NOT NULL
);
