-- Asks as a scanner does: each address once, of the kinds that the arguments name.
local kinds = {}
local count = 0
local thread = 0

function setup(one)
  one:set("number", thread)
  thread = thread + 1
end

function init(args)
  for _, pattern in ipairs(args) do kinds[#kinds + 1] = pattern end
end

function request()
  count = count + 1
  local pattern = kinds[count % #kinds + 1]
  return wrk.format("GET", (pattern:gsub("@", number .. "x" .. count)))
end
