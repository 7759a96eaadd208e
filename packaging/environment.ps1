# Dot-sourced by run.ps1 and test.ps1. Sets up .venv once; later calls find a stamp and do nothing.
# Whatever was interrupted is mended by calling it again: the stamp is written last.

$ErrorActionPreference = 'Stop'
$Root = Split-Path -Parent $PSScriptRoot
$Venv = Join-Path $Root '.venv'
$OnWindows = [System.IO.Path]::DirectorySeparatorChar -eq '\'
$VenvScripts = Join-Path $Venv $(if ($OnWindows) { 'Scripts' } else { 'bin' })
$VenvPython = Join-Path $VenvScripts $(if ($OnWindows) { 'python.exe' } else { 'python' })

function Test-Command {
    # Whether a program runs and succeeds; what it says is not shown.
    param([string] $Program, [string[]] $Arguments)
    try {
        & $Program @Arguments 2>&1 | Out-Null
        return $LASTEXITCODE -eq 0
    } catch {
        return $false
    }
}

function Invoke-OrStop {
    # Runs a program; its failure ends the script with the same exit code.
    param([string] $Program, [string[]] $Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

function Get-Fingerprint {
    # What the installation depends on: where it is, what it asks for, which versions.
    param([string] $Extras)
    $parts = @($Root, $Extras)
    foreach ($file in 'pyproject.toml', 'packaging/constraints.txt') {
        $parts += (Get-FileHash -Algorithm SHA256 (Join-Path $Root $file)).Hash
    }
    return $parts -join ' '
}

function Find-Python {
    $suitable = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'
    $candidates = @()
    if ($env:PYTHON) { $candidates += , @($env:PYTHON) }
    $candidates += , @('py', '-3')
    $candidates += , @('python3')
    $candidates += , @('python')
    foreach ($candidate in $candidates) {
        $arguments = @($candidate | Select-Object -Skip 1) + @('-c', $suitable)
        if (Test-Command $candidate[0] $arguments) { return , $candidate }
    }
    Write-Host ('equitune_gui: Python 3.11 or newer was not found. Install it from ' +
        'https://www.python.org/downloads/ or name one in the variable PYTHON.')
    exit 1
}

function Install-Package {
    # uv installs in parallel: seconds where pip needs minutes. pip remains for where uv fails.
    param([string] $Extras)
    $target = if ($Extras) { ".[$Extras]" } else { '.' }
    $request = @('--constraint', 'packaging/constraints.txt', '--editable', $target)
    if (-not $env:UV_HTTP_TIMEOUT) { $env:UV_HTTP_TIMEOUT = '180' }
    if ($env:PIP_INDEX_URL -and -not $env:UV_DEFAULT_INDEX) { $env:UV_DEFAULT_INDEX = $env:PIP_INDEX_URL }
    if ($env:PIP_CERT -and -not $env:SSL_CERT_FILE) { $env:SSL_CERT_FILE = $env:PIP_CERT }
    Push-Location $Root
    try {
        & $VenvPython -m pip install --quiet --disable-pip-version-check 'uv>=0.8,<1'
        if ($LASTEXITCODE -eq 0) {
            & $VenvPython -m uv pip install --python $VenvPython @request
            if ($LASTEXITCODE -eq 0) { return }
        }
        Write-Host 'equitune_gui: uv did not succeed; trying pip'
        Invoke-OrStop $VenvPython (@('-m', 'pip', 'install') + $request)
    } finally {
        Pop-Location
    }
}

function Initialize-Environment {
    # Extras: '' or 'dev,rivals'. The developer's installation holds all that the plain one does.
    param([string] $Extras)
    $stampFile = Join-Path $Venv ('equitune-stamp-' + $(if ($Extras) { 'dev' } else { 'run' }))
    $stamp = Get-Fingerprint $Extras
    $developer = Join-Path $Venv 'equitune-stamp-dev'
    foreach ($pair in @(, @($stampFile, $stamp)) + @(, @($developer, (Get-Fingerprint 'dev,rivals')))) {
        $current = (Test-Path $VenvPython) -and (Test-Path $pair[0])
        if ($current -and ((Get-Content -Raw $pair[0]).Trim() -eq $pair[1].Trim())) { return }
    }
    Write-Host "equitune_gui: setting up $Venv (once; a few minutes, most of it PyTorch)"
    if (-not ((Test-Path $VenvPython) -and (Test-Command $VenvPython @('-m', 'pip', '--version')))) {
        $python = Find-Python
        $arguments = @($python | Select-Object -Skip 1) + @('-m', 'venv', '--clear', $Venv)
        Invoke-OrStop $python[0] $arguments
    }
    Install-Package $Extras
    Set-Content -Path $stampFile -Value $stamp
}
