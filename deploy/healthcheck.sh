#!/bin/bash
# Healthy when /actuator/health answers 200. Bash speaks HTTP here because the image has neither curl nor wget.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}"
printf 'GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 8 protocol status rest <&3
echo "$protocol $status $rest"
[[ $status == 200 ]]
