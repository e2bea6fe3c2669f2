-- Replays the requests of a file, one a line: PATH, or PATH<tab>TOKEN. Over and over, or each once where a second argument says "once".
-- Prints one line of figures: p50, p95, p99 in milliseconds, requests a second, how many answers were errors, and how many there were.
local requests = {}
local at = 0
local once = false

function init(args)
  once = args[2] == "once"
  for line in io.lines(args[1]) do
    local path, token = line:match("^([^\t]*)\t?(.*)$")
    local headers = { ["Accept"] = "application/json" }
    if token ~= "" then headers["Authorization"] = "Bearer " .. token end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  if once and at == #requests then wrk.thread:stop() end
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, _)
  io.write(string.format("figures %.3f %.3f %.3f %.1f %d %d\n", latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, summary.requests / (summary.duration / 1e6),
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout, summary.requests))
end
