# Real PostgreSQL, Redis and RabbitMQ for the tests: unprivileged, on loopback, in a folder of their
# own. Sourced by .ci/run; expects WORK (an empty folder) and PASSWORD.
PG_PORT=25432 REDIS_PORT=26379 AMQP_PORT=25673 AMQP_MANAGEMENT_PORT=25674 AMQP_DIST_PORT=25675 EPMD_PORT=25676

as() { # USER COMMAND…
  setpriv --reuid="$1" --regid="$1" --clear-groups env HOME="$WORK/$1" "${@:2}"
}

install_servers() {
  local missing=()
  command -v rabbitmq-server >/dev/null || missing+=(rabbitmq-server)
  command -v redis-server >/dev/null || missing+=(redis-server)
  [ -x /usr/lib/postgresql/15/bin/initdb ] || missing+=(postgresql-15)
  command -v chromium >/dev/null || missing+=(chromium)
  command -v setpriv >/dev/null || missing+=(util-linux)
  command -v curl >/dev/null || missing+=(curl)
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "installing ${missing[*]}"
  local policy=/usr/sbin/policy-rc.d made=
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod +x $policy
    made=1
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q >"$WORK/apt.log" 2>&1 &&
    apt-get install -yq --no-install-recommends "${missing[@]}" >>"$WORK/apt.log" 2>&1
  local done=$?
  [ -z "$made" ] || rm -f $policy
  [ $done -eq 0 ] || { tail -20 "$WORK/apt.log"; return 1; }
}

wait_for() { # NAME SECONDS COMMAND…
  local name=$1 left=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ $left -gt 0 ] || { echo "$name did not start"; tail -30 "$WORK"/*.log; return 1; }
    sleep 1
  done
}

start_postgres() {
  local bin=/usr/lib/postgresql/15/bin data="$WORK/postgres/data"
  install -d -o postgres -g postgres -m 700 "$WORK/postgres" "$data"
  printf %s "$PASSWORD" >"$WORK/postgres/password"
  chown postgres "$WORK/postgres/password"
  as postgres $bin/initdb -D "$data" -U postgres -A scram-sha-256 \
    --pwfile="$WORK/postgres/password" >"$WORK/initdb.log" 2>&1 || { cat "$WORK/initdb.log"; return 1; }
  as postgres $bin/postgres -D "$data" -p $PG_PORT -h 127.0.0.1 -k "$WORK/postgres" \
    -c max_connections=300 -c shared_buffers=256MB -c max_wal_size=2GB >"$WORK/postgres.log" 2>&1 &
  PG_PID=$!
  wait_for PostgreSQL 30 $bin/pg_isready -h 127.0.0.1 -p $PG_PORT
}

start_redis() {
  install -d -o redis -g redis -m 700 "$WORK/redis"
  as redis redis-server --port $REDIS_PORT --bind 127.0.0.1 --requirepass "$PASSWORD" \
    --appendonly yes --dir "$WORK/redis" >"$WORK/redis.log" 2>&1 &
  REDIS_PID=$!
  wait_for Redis 20 env REDISCLI_AUTH="$PASSWORD" redis-cli -p $REDIS_PORT ping
}

start_rabbitmq() {
  local home="$WORK/rabbitmq"
  install -d -o rabbitmq -g rabbitmq -m 700 "$home" "$home/mnesia" "$home/log"
  printf '[rabbitmq_management].\n' >"$home/plugins"
  cat >"$home/rabbitmq.conf" <<CONF
listeners.tcp.1 = 127.0.0.1:$AMQP_PORT
management.tcp.ip = 127.0.0.1
management.tcp.port = $AMQP_MANAGEMENT_PORT
default_user = tester
default_pass = $PASSWORD
disk_free_limit.absolute = 200MB
log.console = false
CONF
  chown -R rabbitmq:rabbitmq "$home"
  as rabbitmq env RABBITMQ_NODENAME="mastertrade-ci@localhost" RABBITMQ_MNESIA_BASE="$home/mnesia" \
    RABBITMQ_LOG_BASE="$home/log" RABBITMQ_CONFIG_FILE="$home/rabbitmq.conf" \
    RABBITMQ_ENABLED_PLUGINS_FILE="$home/plugins" RABBITMQ_PID_FILE="$home/pid" \
    RABBITMQ_DIST_PORT=$AMQP_DIST_PORT ERL_EPMD_PORT=$EPMD_PORT ERL_EPMD_ADDRESS=127.0.0.1 \
    /usr/lib/rabbitmq/bin/rabbitmq-server >"$WORK/rabbitmq.log" 2>&1 &
  RABBIT_PID=$!
  wait_for RabbitMQ 60 curl -fsS -u "tester:$PASSWORD" \
    "http://127.0.0.1:$AMQP_MANAGEMENT_PORT/api/health/checks/port-listener/$AMQP_PORT"
}

stop_servers() {
  local beam=
  if [ -s "$WORK/rabbitmq/pid" ]; then beam=$(cat "$WORK/rabbitmq/pid"); kill "$beam" 2>/dev/null; fi
  for pid in ${REDIS_PID:-} ${PG_PID:-} ${RABBIT_PID:-}; do kill "$pid" 2>/dev/null; done
  local epmd
  for epmd in $(pgrep -u rabbitmq -x epmd); do
    tr '\0' '\n' <"/proc/$epmd/environ" 2>/dev/null | grep -q "^ERL_EPMD_PORT=$EPMD_PORT$" && kill "$epmd"
  done
  wait ${REDIS_PID:-} ${PG_PID:-} ${RABBIT_PID:-} 2>/dev/null
  while [ -n "$beam" ] && kill -0 "$beam" 2>/dev/null; do sleep 0.2; done
}

export_servers() {
  export MASTERTRADE_TEST_SERVERS=real
  export MASTERTRADE_TEST_POSTGRES_URL="jdbc:postgresql://127.0.0.1:$PG_PORT/postgres"
  export MASTERTRADE_TEST_POSTGRES_USER=postgres MASTERTRADE_TEST_POSTGRES_PASSWORD="$PASSWORD"
  export MASTERTRADE_TEST_AMQP_HOST=127.0.0.1 MASTERTRADE_TEST_AMQP_PORT=$AMQP_PORT
  export MASTERTRADE_TEST_AMQP_USER=tester MASTERTRADE_TEST_AMQP_PASSWORD="$PASSWORD"
  export MASTERTRADE_TEST_AMQP_MANAGEMENT_PORT=$AMQP_MANAGEMENT_PORT
  export MASTERTRADE_TEST_REDIS_HOST=127.0.0.1 MASTERTRADE_TEST_REDIS_PORT=$REDIS_PORT
  export MASTERTRADE_TEST_REDIS_PASSWORD="$PASSWORD"
}
