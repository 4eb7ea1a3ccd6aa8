-- Posts a different comment each time, as a form would, to the address that wrk was given.
local sent = 0
local thread = 0

function setup(worker)
  worker:set("number", thread)
  thread = thread + 1
end

function request()
  sent = sent + 1
  local text = string.format("Letter+%d-%d.+I+have+read+this+twice+and+kept+it%%2C+thank+you.", number, sent)
  local body = "text=" .. text .. "&name=Reader+" .. (sent % 97)
  local headers = {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Origin"] = wrk.scheme .. "://" .. wrk.host .. ":" .. wrk.port,
  }
  return wrk.format("POST", nil, headers, body)
end
