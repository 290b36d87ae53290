"""What a calculator is, and how typed text becomes its inputs. Knows no calculator, no domain and no HTML."""
