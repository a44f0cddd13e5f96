-- The server in Neovim: what a user of it would see of ROSTRUM_FILE, printed line by line.
-- nvim --headless -u NONE -c 'luafile test/editors/neovim.lua'
local file, server = vim.env.ROSTRUM_FILE, vim.env.ROSTRUM_SERVER
local function out(line)
  io.stdout:write(line .. '\n')
end

local ok, err = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'rostrum',
    cmd = { 'node', server, '--stdio' },
    root_dir = vim.fn.fnamemodify(file, ':h'),
    get_language_id = function()
      return 'transcript'
    end,
  })
  assert(id, 'server did not start')
  vim.lsp.buf_attach_client(buffer, id)
  assert(vim.wait(8000, function()
    return #vim.diagnostic.get(buffer) > 0
  end, 20), 'no diagnostics in 8 s')
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    out(('finding %d %s'):format(d.lnum + 1, d.code or d.user_data.lsp.code))
  end
  local function ask(method, position)
    local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = position }
    return vim.lsp.buf_request_sync(buffer, method, params, 8000)[id].result
  end
  local function show(symbols)
    for _, symbol in ipairs(symbols) do
      out('symbol ' .. symbol.name)
      show(symbol.children or {})
    end
  end
  show(ask('textDocument/documentSymbol'))
  out('hover ' .. ask('textDocument/hover', { line = 0, character = 2 }).contents.value:gsub('\n', ' '))
  vim.lsp.stop_client(id)
  assert(vim.wait(4000, function()
    return vim.lsp.client_is_stopped(id)
  end, 20), 'the server does not stop')
end)
if not ok then
  out('ERROR ' .. tostring(err))
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
