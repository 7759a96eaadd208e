# Sets everything up (once) and passes the tests, fastest first. Arguments go to pytest.
. (Join-Path $PSScriptRoot 'environment.ps1')

Initialize-Environment 'dev,rivals'
$env:QT_QPA_PLATFORM = 'offscreen'
Push-Location $Root
try {
    Invoke-OrStop $VenvPython @('-m', 'ruff', 'check', '.')
    Invoke-OrStop $VenvPython @('-m', 'ruff', 'format', '--check', '.')
    Invoke-OrStop (Join-Path $VenvScripts 'lint-imports') @()
    Invoke-OrStop $VenvPython @('-m', 'mypy')
    & $VenvPython -m pytest -n 2 @args
    exit $LASTEXITCODE
} finally {
    Pop-Location
}
