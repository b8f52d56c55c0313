# Runs a command and writes to a file what it used: CPU seconds of user and system, peak resident KB, exit code.
# Node does not tell the usage of a child. wait4 does, and perl is a part of every Debian; time(1) is not.
# usage.pl FILE NUMBER-OF-WAIT4 COMMAND ARGUMENT...
use strict;
my ($file, $wait4, @command) = @ARGV;
my $pid = fork;
die "no fork: $!" unless defined $pid;
if ($pid == 0) { exec { $command[0] } @command or exit 127; }
my $status = pack("i", 0);
my $usage = "\0" x 144;
1 while syscall($wait4, $pid, $status, 0, $usage) == -1 && $!{EINTR};
my ($us, $uus, $ss, $sus, $peak) = unpack("q5", $usage);
my $code = unpack("i", $status);
open(my $out, ">", $file) or die "no $file: $!";
printf $out "%.6f %.6f %d %d %d\n", $us + $uus / 1e6, $ss + $sus / 1e6, $peak, $code >> 8, $code & 127;
