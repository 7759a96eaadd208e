# Sets everything up (once) and opens the window; with arguments, the command line:
#   powershell -ExecutionPolicy Bypass -File packaging\run.ps1
#   powershell -ExecutionPolicy Bypass -File packaging\run.ps1 run --preset digits
. (Join-Path $PSScriptRoot 'environment.ps1')

Initialize-Environment ''
& $VenvPython -m equitune_gui @args
exit $LASTEXITCODE
