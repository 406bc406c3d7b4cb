"""What words of ours sell: tables of indicators by language, and a small trained reading."""
